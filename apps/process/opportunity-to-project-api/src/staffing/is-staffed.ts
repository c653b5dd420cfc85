/** Whether people were found for all that is still needed: at least one demand, and none of those that stand is open. */
export function isStaffed(demands: readonly { status: string }[]): boolean {
  const standing = demands.filter(({ status }) => status !== 'released');
  return standing.length > 0 && standing.every(({ status }) => status === 'filled');
}

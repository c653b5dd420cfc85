/** Where this API shows the handover of an opportunity. */
export function handoverLink(crmInstance: string, opportunityId: string): string {
  return `/v1/opportunities/${encodeURIComponent(opportunityId)}/handover?crmInstance=${encodeURIComponent(crmInstance)}`;
}

/** Where the page of a handover is. */
export function handoverAddress(key: string): string {
  return `/handovers/${encodeURIComponent(key)}`;
}

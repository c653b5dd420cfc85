/**
 * The link to a handover, as it is written to the CRM; none without a page of handovers.
 *
 * @param page what HANDOVER_LINK says
 */
export function handoverLink(page: string, key: string): { link?: string } {
  return page === '' ? {} : { link: `${page}${encodeURIComponent(key)}` };
}

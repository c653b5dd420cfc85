/** What a webhook says of one change; the world's address of Xero stands for this stand-in's own. */
export function webhookEvent(
  tenantId: string,
  eventCategory: 'CONTACT' | 'INVOICE',
  eventType: 'CREATE' | 'UPDATE',
  path: string,
): object {
  return {
    resourceUrl: `https://api.xero.com/api.xro/2.0/${path}`,
    resourceId: path.slice(path.indexOf('/') + 1),
    tenantId,
    tenantType: 'ORGANISATION',
    eventCategory,
    eventType,
    eventDateUtc: new Date().toISOString().slice(0, -1),
  };
}

/** Whether a text has the form of a Salesforce id; anything else cannot be the id of a record. */
export function isSalesforceId(id: string): boolean {
  return /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(id);
}

/** A text as a SOQL string literal. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The request of a query; `queryAll` answers deleted records as well. */
export function queryPath(soql: string, resource: 'query' | 'queryAll' = 'query'): string {
  return `/${resource}?q=${encodeURIComponent(soql)}`;
}

/** Salesforce's `2026-02-14T09:30:00.000+0000` as ISO 8601 in UTC. */
export function instant(salesforce: string): string {
  return new Date(salesforce).toISOString();
}

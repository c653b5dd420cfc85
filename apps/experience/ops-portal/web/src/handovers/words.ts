/** A name of code as people read it: `deliveryRegion` and `provision-project` → "Delivery region", "Provision project". */
export function wordsOf(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll('-', ' ')
    .replaceAll('/', ': ');
  const acronyms = words.replace(/\b(erp|psa|crm|hr|sow|id)\b/gi, (word) => word.toUpperCase());
  return acronyms.charAt(0).toUpperCase() + acronyms.slice(1);
}

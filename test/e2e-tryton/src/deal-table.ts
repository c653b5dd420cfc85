import Table from 'cli-table3';

/** A deal that was handed over around a cut-over. */
export interface Deal {
  name: string;
  customer: string;
  legalEntity: string;
  /** Received before the cut-over, received before it and finished after it, or received after it. */
  when: 'before' | 'open' | 'after';
  opportunityId: string;
}

/** Where it went and how many records of each kind it has. */
export interface PlacedDeal extends Deal {
  erp?: string;
  projectId: string;
  found: object;
}

/** One row a deal. */
export function dealTable(deals: PlacedDeal[], cutOver: string): string {
  const table = new Table({
    style: { head: [], border: [], compact: true },
    head: [`cut-over ${cutOver}`, 'legal entity', 'received', 'ERP', 'project', 'records of each kind'],
  });
  for (const { name, legalEntity, when, erp, projectId, found } of deals) {
    const counts = Object.entries(found).flatMap(([kind, ids]) =>
      Array.isArray(ids) ? [`${ids.length} ${kind}`] : [],
    );
    table.push([name, legalEntity, when, erp ?? '–', projectId, counts.join(', ')]);
  }
  return table.toString();
}

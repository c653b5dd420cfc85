import { money, type WonOpportunity } from '@handover/canonical';
import type { Page, PageRequest } from '@handover/connector-kit';
import type { Catalogue } from './catalogue.js';
import { type OpportunityRow, statesOf } from './opportunity-mapping.js';
import { afterCursor, pageOf } from './page-cursor.js';
import type { Row, TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import { instant } from './wire-values.js';

const FIELDS = [
  'company',
  'party.name',
  'description',
  'amount',
  'end_date',
  'handover_project',
  'changed_at',
] as const;

type WonRow = Row &
  Pick<OpportunityRow, 'company' | 'description' | 'amount' | 'end_date' | 'handover_project' | 'changed_at'> & {
    'party.': { name: string } | null;
  };

/** One page of won opportunities in the order of their ids. */
export async function listWon(
  client: TrytonClient,
  catalogue: Catalogue,
  { limit, cursor, since }: PageRequest & { since?: string },
  { stages }: Pick<TrytonConfig, 'stages'>,
): Promise<Page<WonOpportunity>> {
  const [rows, companies] = await Promise.all([
    client.search<WonRow>('sale.opportunity', {
      domain: [
        ['state', 'in', statesOf('closed-won', stages)],
        ...(since === undefined ? [] : [['changed_at', '>=', instant(since)]]),
        ...afterCursor(cursor),
      ],
      fields: FIELDS,
      order: [['id', 'ASC']],
      limit: limit + 1,
    }),
    catalogue.companies(),
  ]);
  return pageOf(rows, limit, async (page) =>
    page.map((row): WonOpportunity => {
      const company = companies.find(({ id }) => id === row.company);
      const customer = row['party.']?.name;
      return {
        id: String(row.id),
        name: row.description ?? customer ?? `Opportunity ${row.id}`,
        customer,
        legalEntity: company?.code,
        amount: row.amount === null || !company ? undefined : money(row.amount, company.currency.code),
        closeDate: row.end_date ?? undefined,
        projectId: row.handover_project ?? undefined,
        version: row.changed_at,
        changedAt: new Date(row.changed_at).toISOString(),
      };
    }),
  );
}

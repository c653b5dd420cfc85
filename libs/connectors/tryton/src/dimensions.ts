import type { FinancialDimensions, RevenueMethod } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import type { Row, TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import type { Values, WireValue } from './wire-values.js';

/** A dimension that is an analytic account; the legal entity is the company itself. */
type Dimension = keyof TrytonConfig['dimensions'];

/** Fields of a project that say its analytic accounts. */
export const ENTRY_FIELDS = ['root', 'root.code', 'account.code'].map((name) => `analytic_accounts.${name}`);

/** The analytic account of a project in one dimension. */
export interface EntryPart {
  id: number;
  root: number;
  'root.': { code: string };
  'account.': { code: string } | null;
}

/** What a project's analytic accounts say; undefined while they do not say everything that we ask for. */
export function dimensionsOf(
  entries: EntryPart[],
  legalEntity: string,
  roots: TrytonConfig['dimensions'],
): FinancialDimensions | undefined {
  const code = (dimension: Dimension) =>
    entries.find((entry) => entry['root.'].code === roots[dimension])?.['account.']?.code;
  const [costCentre, practice, serviceLine, region, revenueRecognition, intercompanyPartner] = [
    code('costCentre'),
    code('practice'),
    code('serviceLine'),
    code('region'),
    code('revenueRecognition'),
    code('intercompanyPartner'),
  ];
  if (!costCentre || !practice || !serviceLine || !region || !revenueRecognition) return undefined;
  return {
    legalEntity,
    costCentre,
    practice,
    serviceLine,
    region,
    ...(intercompanyPartner ? { intercompanyPartner } : {}),
    revenueRecognition: revenueRecognition as RevenueMethod,
  };
}

/**
 * The value of a project's `analytic_accounts` that makes them say the dimensions: entries that exist are written, others
 * created.
 *
 * @throws RecordRefused naming the dimension whose account the company does not have
 */
export async function newEntries(
  client: TrytonClient,
  dimensions: FinancialDimensions,
  { company, entries, roots }: { company: number; entries: EntryPart[]; roots: TrytonConfig['dimensions'] },
): Promise<WireValue> {
  const accounts = await client.search<Row & { code: string; root: number; type: string }>('analytic_account.account', {
    domain: [
      ['company', '=', company],
      ['code', '!=', null],
    ],
    fields: ['code', 'root', 'type'],
  });
  const actions: WireValue[] = [];
  for (const [dimension, rootCode] of Object.entries(roots) as [Dimension, string][]) {
    const wanted = dimensions[dimension];
    const root = accounts.find(({ type, code }) => type === 'root' && code === rootCode);
    const account = accounts.find((each) => each.type !== 'root' && each.code === wanted && each.root === root?.id);
    if (wanted !== undefined && (!root || !account)) {
      throw new RecordRefused(
        'The system does not hold what the record refers to.',
        `No analytic account "${wanted}" below "${rootCode}" in ${dimensions.legalEntity}`,
        dimension,
      );
    }
    const held = entries.find((entry) => entry.root === root?.id);
    const values: Values = { account: account?.id ?? null };
    if (held) actions.push(['write', [held.id], values as WireValue]);
    else if (account) actions.push(['create', [{ root: root!.id, ...values } as WireValue]]);
  }
  return actions;
}

import { money, type WonOpportunity } from '@handover/canonical';
import { type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import { defaultStages, stageOf } from './labels.js';
import type { OpportunityMapping } from './opportunity-mapping.js';
import { type OpportunityRow, textAt } from './salesforce-rows.js';
import { instant, isSalesforceId, queryPath, quoted } from './soql.js';

/** One page of won opportunities in the order of their ids; the cursor is the last one's. One API call. */
export async function listWon(
  connection: Connection,
  { limit, cursor, since }: PageRequest & { since?: string },
  { fields: { opportunity: own }, config }: OpportunityMapping,
): Promise<Page<WonOpportunity>> {
  if (cursor !== undefined && !isSalesforceId(cursor)) {
    throw new RecordRefused('The cursor is not one of this connector.', cursor.slice(0, 100), 'cursor');
  }
  const selected = new Set([
    ...['Id', 'Name', 'StageName', 'IsClosed', 'IsWon', 'Amount', 'CloseDate', 'SystemModstamp', 'Account.Name'],
    ...(config.currency === undefined ? ['CurrencyIsoCode'] : []),
    ...[own.legalEntity, own.projectId].filter((name) => name !== undefined),
  ]);
  const conditions = [
    wonCondition(config.stages),
    ...(since === undefined ? [] : [`SystemModstamp >= ${new Date(since).toISOString()}`]),
    ...(cursor === undefined ? [] : [`Id > ${quoted(cursor)}`]),
  ];
  const where = conditions.join(' AND ');
  const soql = `SELECT ${[...selected].join(', ')} FROM Opportunity WHERE ${where} ORDER BY Id LIMIT ${limit}`;
  const { records } = await connection.request<{ records: OpportunityRow[] }>(queryPath(soql));
  const items = records
    .filter((row) => stageOf(row, config.stages) === 'closed-won')
    .map((row): WonOpportunity => {
      const currency = row.CurrencyIsoCode ?? config.currency;
      const changedAt = instant(row.SystemModstamp);
      return {
        id: row.Id,
        name: row.Name,
        customer: row.Account?.Name,
        legalEntity: textAt(row, own.legalEntity),
        amount: row.Amount === null || !currency ? undefined : money(row.Amount, currency),
        closeDate: row.CloseDate ?? undefined,
        projectId: textAt(row, own.projectId),
        version: changedAt,
        changedAt,
      };
    });
  return records.length < limit ? { items } : { items, nextCursor: records.at(-1)!.Id };
}

/** What Salesforce itself takes for won, and what the configuration does. */
function wonCondition(stages: OpportunityMapping['config']['stages']): string {
  const names = Object.entries({ ...defaultStages, ...stages }).flatMap(([name, stage]) =>
    stage === 'closed-won' ? [quoted(name)] : [],
  );
  return `(IsWon = true OR StageName IN (${names.join(', ')}))`;
}

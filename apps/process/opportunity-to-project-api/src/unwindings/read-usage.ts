import type { PostedInvoice } from '@handover/contracts/system-billing';
import { unlessMissing } from '../deals/master-data.js';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { SystemClients } from '../upstreams/system-clients.js';
import type { Usage } from './unwinding.js';

/**
 * What was used of the records: time and cost on projects, invoices that were posted out of billing schedules.
 *
 * @param reference that the records carry
 */
export async function readUsage(
  { erp, billing }: Pick<SystemClients, 'erp' | 'billing'>,
  reference: string,
  records: readonly WrittenRecord[],
): Promise<Usage> {
  const projects = records.filter(({ system, type }) => system === 'erp' && type.endsWith('project'));
  const ledgers = new Set(records.filter(({ system }) => system === 'billing').map(({ instance }) => instance));
  const [usages, invoices] = await Promise.all([
    Promise.all(
      projects.map(({ id, instance }) => unlessMissing(erp.getProjectUsage({ path: { id }, query: { instance } }))),
    ),
    Promise.all([...ledgers].map((instance) => posted(billing, { instance, externalReference: reference }))),
  ]);
  return { projects: usages.filter((usage) => usage !== undefined), invoices: invoices.flat().sort(byNumber) };
}

/** An approval holds for usage as it was told: the order must not change what is told. */
function byNumber(left: PostedInvoice, right: PostedInvoice): number {
  return left.number < right.number ? -1 : 1;
}

async function posted(
  billing: SystemClients['billing'],
  query: { instance: string; externalReference: string },
): Promise<PostedInvoice[]> {
  return (await billing.findPostedInvoices({ query })).items;
}

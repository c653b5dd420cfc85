import type { PostedInvoice } from '@handover/contracts/system-billing';
import type { EngagementUsage } from '@handover/contracts/system-psa';
import { unlessMissing } from '../deals/master-data.js';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { SystemClients } from '../upstreams/system-clients.js';
import type { Usage } from './unwinding.js';

/**
 * What was used of the records: time and cost on projects, time that stands in the PSA alone, invoices that were posted out of
 * billing schedules.
 *
 * @param reference that the records carry
 */
export async function readUsage(
  { erp, billing, psa }: Pick<SystemClients, 'erp' | 'billing' | 'psa'>,
  reference: string,
  records: readonly WrittenRecord[],
): Promise<Usage> {
  const projects = records.filter(({ system, type }) => system === 'erp' && type.endsWith('project'));
  const ledgers = new Set(records.filter(({ system }) => system === 'billing').map(({ instance }) => instance));
  const desks = new Set(records.filter(({ system }) => system === 'psa').map(({ instance }) => instance));
  const [usages, invoices, engagements] = await Promise.all([
    Promise.all(
      projects.map(({ id, instance }) => unlessMissing(erp.getProjectUsage({ path: { id }, query: { instance } }))),
    ),
    Promise.all([...ledgers].map((instance) => posted(billing, { instance, externalReference: reference }))),
    Promise.all([...desks].flatMap((instance) => projects.map(({ id }) => booked(psa, id, instance)))),
  ]);
  const worked = engagements.filter((usage) => usage !== undefined && usage.bookedHours > 0) as EngagementUsage[];
  return {
    projects: usages.filter((usage) => usage !== undefined),
    invoices: invoices.flat().sort(byNumber),
    ...(worked.length > 0 ? { engagements: worked } : {}),
  };
}

/** An approval holds for usage as it was told: the order must not change what is told. */
function byNumber(left: PostedInvoice, right: PostedInvoice): number {
  return left.number < right.number ? -1 : 1;
}

function booked(psa: SystemClients['psa'], id: string, instance: string): Promise<EngagementUsage | undefined> {
  return unlessMissing(psa.getEngagementUsage({ path: { id }, query: { instance } }));
}

async function posted(
  billing: SystemClients['billing'],
  query: { instance: string; externalReference: string },
): Promise<PostedInvoice[]> {
  return (await billing.findPostedInvoices({ query })).items;
}

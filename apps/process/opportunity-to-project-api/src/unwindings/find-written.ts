import { UpstreamProblem } from '@handover/platform';
import { written, type WrittenRecord } from '../handovers/checkpoint.js';
import type { HandoverRun } from '../handovers/handover-progress.js';
import type { SystemClients } from '../upstreams/system-clients.js';

/** Where records of a handover may be, beside those that its checkpoints know of. */
export interface WhereWritten {
  /** Of the opportunity, as it was when the records were made. */
  legalEntities: readonly string[];
  records: readonly WrittenRecord[];
}

type Query = { externalReference: string; instance?: string; legalEntity?: string; asOf?: string };
type Found = { items: Parameters<typeof written>[2][] };

/**
 * All records of a handover: those that checkpoints know of, those that carry its reference, also where the answer to their
 * creation was lost, and its opportunity.
 */
export async function findWritten(
  { erp, billing, psa }: Pick<SystemClients, 'erp' | 'billing' | 'psa'>,
  { reference, since, crmInstance, opportunityId }: HandoverRun,
  { legalEntities, records }: WhereWritten,
): Promise<WrittenRecord[]> {
  const find = async (
    system: string,
    type: string,
    ask: (request: { query: Query }) => Promise<Found>,
    externalReference = reference,
  ): Promise<WrittenRecord[]> => {
    const known = new Set(records.filter((record) => record.system === system).map(({ instance }) => instance));
    const places = [
      ...legalEntities.map((legalEntity) => ({ legalEntity, asOf: since })),
      ...[...known].map((instance) => ({ instance })),
    ];
    const found = await Promise.all(
      places.map((place) => unlessUnserved(ask({ query: { ...place, externalReference } }))),
    );
    return found.flatMap(({ items }) => items.map((item) => written(system, type, item)));
  };
  const found = await Promise.all([
    find('psa', 'resource-demand', (request) => psa.findResourceDemands(request)),
    find('billing', 'billing-schedule', (request) => billing.findBillingSchedules(request)),
    find('billing', 'revenue-schedule', (request) => billing.findRevenueSchedules(request)),
    find('billing', 'contract', (request) => billing.findContracts(request)),
    find('billing', 'billing-profile', (request) => billing.findBillingProfiles(request)),
    find('erp', 'project', (request) => erp.findProjects(request)),
    find('erp', 'delivery-project', (request) => erp.findProjects(request), `${reference}#delivery`),
  ]);
  const opportunity = { system: 'crm', instance: crmInstance, type: 'opportunity', id: opportunityId };
  return each([...records, ...found.flat(), opportunity]);
}

/** Every record once. */
function each(records: WrittenRecord[]): WrittenRecord[] {
  const byName = new Map(records.map((record) => [identityOf(record), record]));
  return [...byName.values()];
}

function identityOf({ system, instance, type, id }: WrittenRecord): string {
  return JSON.stringify([system, instance, type, id]);
}

const UNSERVED = ['unknown-instance', 'legal-entity-without-instance', 'no-default-instance'];

/** Where no instance serves a legal entity, nothing was written. */
async function unlessUnserved(call: Promise<Found>): Promise<Found> {
  try {
    return await call;
  } catch (error) {
    const type = error instanceof UpstreamProblem ? error.problem?.type : undefined;
    if (UNSERVED.some((each) => type?.endsWith(`/${each}`))) return { items: [] };
    throw error;
  }
}

import { handoverReference } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import { UpstreamProblem } from '@handover/platform';
import type { SystemClients } from '../upstreams/system-clients.js';

/** The systems that hold records of a handover. */
export const recordSources = ['crm', 'documents', 'erp', 'psa', 'billing'] as const;
export type RecordSource = (typeof recordSources)[number];

/** A record as its system holds it now. */
export interface HeldRecord {
  type: string;
  id: string;
  record: Record<string, unknown>;
}

/** What a system holds of a handover, or why that is not known. */
export interface SystemReading {
  source: RecordSource;
  state: 'read' | 'unreadable' | 'not-asked';
  detail?: string;
  ms: number;
  records: HeldRecord[];
}

/** Of whom records are read. */
export interface RecordedHandover {
  key: string;
  revision: number;
  crmInstance: string;
  opportunityId: string;
  /** Day on which it began: it stays with the systems that served its legal entities then. */
  since: string;
  opportunity?: Opportunity;
}

type Clients = Pick<SystemClients, RecordSource>;
type Found = { type: string; items: readonly object[] }[];

/**
 * Reads what each system holds of a handover now, side by side; one that does not answer keeps none of the others back.
 *
 * @param withinMs for each system
 */
export function readSystems(clients: Clients, handover: RecordedHandover, withinMs: number): Promise<SystemReading[]> {
  const { legalEntity } = handover.opportunity ?? {};
  return Promise.all(
    recordSources.map(async (source): Promise<SystemReading> => {
      if (source !== 'crm' && legalEntity === undefined) {
        const detail = 'The opportunity names no legal entity, which says whose system to ask.';
        return { source, state: 'not-asked', detail, ms: 0, records: [] };
      }
      const begun = performance.now();
      const ms = () => Math.round(performance.now() - begun);
      const signal = AbortSignal.timeout(withinMs);
      try {
        const found = await readers[source](clients, handover, signal);
        return { source, state: 'read', ms: ms(), records: found.flatMap(recordsOf) };
      } catch (error) {
        const detail = signal.aborted ? `It did not answer within ${withinMs} ms.` : said(error);
        return { source, state: 'unreadable', detail, ms: ms(), records: [] };
      }
    }),
  );
}

const readers: Record<RecordSource, (clients: Clients, of: RecordedHandover, signal: AbortSignal) => Promise<Found>> = {
  async crm({ crm }, { opportunityId: id, crmInstance: instance }, signal) {
    const found = await unlessAbsent(crm.getOpportunity({ path: { id }, query: { instance } }, { signal }));
    return [{ type: 'opportunity', items: found ? [found] : [] }];
  },
  async documents({ documents }, { opportunityId, ...of }, signal) {
    const query = { ...sellerOf(of), opportunityId };
    const found = await unlessAbsent(documents.findStatementsOfWork({ query }, { signal }));
    return [{ type: 'statement-of-work', items: found?.items ?? [] }];
  },
  async erp({ erp }, of, signal) {
    const reference = referenceOf(of);
    const [own, delivery] = [sellerOf(of), delivererOf(of)];
    const [projects, deliveries] = await Promise.all([
      erp.findProjects({ query: { ...own, externalReference: reference } }, { signal }),
      own.legalEntity === delivery.legalEntity
        ? { items: [] }
        : erp.findProjects({ query: { ...delivery, externalReference: `${reference}#delivery` } }, { signal }),
    ]);
    return [
      { type: 'project', items: projects.items },
      { type: 'delivery-project', items: deliveries.items },
    ];
  },
  async psa({ psa }, of, signal) {
    const query = { ...delivererOf(of), externalReference: referenceOf(of) };
    return [{ type: 'resource-demand', items: (await psa.findResourceDemands({ query }, { signal })).items }];
  },
  async billing({ billing }, of, signal) {
    const referenced = { query: { ...sellerOf(of), externalReference: referenceOf(of) } };
    const [profiles, contracts, schedules, revenues] = await Promise.all([
      billing.findBillingProfiles(referenced, { signal }),
      billing.findContracts(referenced, { signal }),
      billing.findBillingSchedules(referenced, { signal }),
      billing.findRevenueSchedules(referenced, { signal }),
    ]);
    return [
      { type: 'billing-profile', items: profiles.items },
      { type: 'contract', items: contracts.items },
      { type: 'billing-schedule', items: schedules.items },
      { type: 'revenue-schedule', items: revenues.items },
    ];
  },
};

function recordsOf({ type, items }: Found[number]): HeldRecord[] {
  return (items as (Record<string, unknown> & { id: string })[]).map((record) => ({ type, id: record.id, record }));
}

function referenceOf({ key, revision }: RecordedHandover): string {
  return handoverReference(key, revision);
}

function sellerOf({ opportunity, since }: Pick<RecordedHandover, 'opportunity' | 'since'>) {
  return { legalEntity: opportunity!.legalEntity!, asOf: since };
}

function delivererOf({ opportunity, since }: RecordedHandover) {
  return { legalEntity: opportunity!.deliveringLegalEntity ?? opportunity!.legalEntity!, asOf: since };
}

async function unlessAbsent<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof UpstreamProblem && error.status === 404) return undefined;
    throw error;
  }
}

function said(error: unknown): string {
  if (error instanceof UpstreamProblem) return error.problem?.detail ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

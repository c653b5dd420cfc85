import type { NewResourceDemand, ResourceDemand } from '@handover/contracts/system-psa';
import type { SystemClients } from '../../upstreams/system-clients.js';
import type { HandoverRun } from '../handover-progress.js';
import { once } from '../once.js';

/** Who raises demands, and what was raised for the deal before. */
export interface Raising {
  clients: Pick<SystemClients, 'psa'>;
  work: Pick<HandoverRun, 'key' | 'attempt'>;
  /** Names the creation in idempotency keys: `request-staffing`. */
  what: string;
  /** Legal entity whose PSA has them. */
  legalEntity: string;
  /** Demands of the deal that are there already, by position. */
  held: readonly string[];
}

/**
 * Makes the demands of a deal what is wanted: those held are changed, so that who was pencilled in stays so; what is missing
 * is created, what is left over is released. Repeating it changes nothing. Resolves with the ids, in the order wanted.
 */
export async function raiseDemands(raising: Raising, wanted: readonly NewResourceDemand[]): Promise<string[]> {
  const { held } = raising;
  const taken = await Promise.all(wanted.map((demand, index) => takeOver(raising, held[index], demand)));
  const leftOver = held.filter((id) => !taken.includes(id));
  await Promise.all(leftOver.map((id) => release(raising, id)));
  const created = await create(
    raising,
    wanted.filter((_, index) => taken[index] === undefined),
  );
  return taken.map((id) => id ?? created.shift()!);
}

/** Releases demands; repeating it changes nothing. */
export async function releaseDemands(raising: Raising): Promise<void> {
  await Promise.all(raising.held.map((id) => release(raising, id)));
}

/** Changes a demand to what is wanted; undefined when there is none, or none that can become it. */
async function takeOver(
  { clients: { psa }, legalEntity }: Raising,
  id: string | undefined,
  wanted: NewResourceDemand,
): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const query = { legalEntity };
  const found: ResourceDemand = await psa.getResourceDemand({ path: { id }, query });
  if (found.status === 'released' || found.role !== wanted.role) return undefined;
  const { projectId, skills, region, hours, start, end, certainty } = wanted;
  const body = { projectId, skills, region, hours, start, end, certainty };
  await psa.updateResourceDemand({ path: { id }, query, ifMatch: `"${found.version}"`, body });
  return id;
}

async function create(raising: Raising, demands: NewResourceDemand[]): Promise<string[]> {
  if (demands.length === 0) return [];
  const { clients, work, what, legalEntity } = raising;
  const body = { demands };
  const request = { query: { legalEntity }, body, ...once(work, what, body) };
  const { items } = await clients.psa.createResourceDemands(request);
  return items.map(({ id }) => id);
}

async function release({ clients, legalEntity }: Raising, id: string): Promise<void> {
  await clients.psa.releaseResourceDemand({ path: { id }, query: { legalEntity } });
}

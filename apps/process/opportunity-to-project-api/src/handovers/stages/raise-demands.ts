import type { NewResourceDemand, ResourceDemand } from '@handover/contracts/system-psa';
import { UpstreamProblem } from '@handover/platform';
import { unlessMissing } from '../../deals/master-data.js';
import { isConflict } from '../../exceptions/failed-call.js';
import { createOrAdopt } from '../../interventions/create-or-adopt.js';
import type { Route } from '../../upstreams/route.js';
import type { SystemClients } from '../../upstreams/system-clients.js';
import { type Attempt, once } from '../once.js';

/** Who raises demands, and what was raised for the deal before. */
export interface Raising {
  clients: Pick<SystemClients, 'psa'>;
  work: Attempt;
  /** Names the creation in idempotency keys: `request-staffing`. */
  what: string;
  /** Whose PSA has them. */
  route: Route;
  /** Demands of the deal that are there already, by position. */
  held: readonly string[];
  /** Whether a person has adopted the demands that are in the way. */
  adopted?: boolean;
}

/** A demand that stands, with how it differs from what was wanted where it was adopted. */
export interface RaisedDemand {
  record: ResourceDemand;
  difference?: string;
}

/**
 * Makes the demands of a deal what is wanted: those held are changed, so that who was pencilled in stays so; what is missing
 * is created, what is left over is released. Repeating it changes nothing. Resolves with the demands, in the order wanted.
 */
export async function raiseDemands(raising: Raising, wanted: readonly NewResourceDemand[]): Promise<RaisedDemand[]> {
  const { held } = raising;
  const taken: (ResourceDemand | undefined)[] = [];
  // One after the other: where demands of a deal share a record, changing one gives the others another version.
  for (const [index, demand] of wanted.entries()) taken.push(await takeOver(raising, held[index], demand));
  const leftOver = held.filter((id) => !taken.some((demand) => demand?.id === id));
  await Promise.all(leftOver.map((id) => release(raising, id)));
  const created = await create(
    raising,
    wanted.filter((_, index) => taken[index] === undefined),
  );
  return taken.map((demand) => (demand ? { record: demand } : created.shift()!));
}

/** Releases demands; repeating it changes nothing. */
export async function releaseDemands(raising: Raising): Promise<void> {
  await Promise.all(raising.held.map((id) => release(raising, id)));
}

/** Changes a demand to what is wanted; undefined when there is none, or none that can become it. */
async function takeOver(
  { clients: { psa }, route: query }: Raising,
  id: string | undefined,
  wanted: NewResourceDemand,
): Promise<ResourceDemand | undefined> {
  if (id === undefined) return undefined;
  // One that was raised before its legal entity moved to another PSA is not known here.
  const found = await unlessMissing(psa.getResourceDemand({ path: { id }, query }));
  if (!found || found.status === 'released' || found.role !== wanted.role) return undefined;
  const { projectId, skills, region, hours, start, end, certainty } = wanted;
  const body = { projectId, skills, region, hours, start, end, certainty };
  return psa.updateResourceDemand({ path: { id }, query, ifMatch: `"${found.version}"`, body });
}

async function create(raising: Raising, demands: NewResourceDemand[]): Promise<RaisedDemand[]> {
  if (demands.length === 0) return [];
  const { clients, work, what, route } = raising;
  const body = { demands };
  const request = { query: route, body, ...once(work, what, body) };
  try {
    return (await clients.psa.createResourceDemands(request)).items.map((record) => ({ record }));
  } catch (error) {
    if (!raising.adopted || !(error instanceof UpstreamProblem) || !isConflict(error)) throw error;
    return Promise.all(demands.map((demand) => createAlone(raising, demand)));
  }
}

/** Creates one demand, or takes the one in its way. */
function createAlone({ clients: { psa }, work, what, route }: Raising, body: NewResourceDemand): Promise<RaisedDemand> {
  const { externalReference } = body;
  return createOrAdopt({
    adopted: true,
    externalReference,
    create: () => psa.createResourceDemand({ query: route, body, ...once(work, `${what}-${externalReference}`, body) }),
    find: () => psa.findResourceDemands({ query: { ...route, externalReference } }),
  });
}

async function release({ clients, route }: Raising, id: string): Promise<void> {
  await unlessMissing(clients.psa.releaseResourceDemand({ path: { id }, query: route }));
}

import type { NewResourceDemand, ResourceDemand } from '@handover/canonical';

/** Skills are a set: systems keep them in an order of their own. */
export function sorted<Demand extends NewResourceDemand | ResourceDemand>(demand: Demand): Demand {
  return { ...demand, skills: [...demand.skills].sort() };
}

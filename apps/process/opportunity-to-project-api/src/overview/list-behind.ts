import type { OverviewFilter } from './overview-query.js';

type Values = Readonly<Record<string, string | undefined>>;

/** Path and query of a list; what is undefined is left out. */
export function listBehind(path: string, ...queries: Values[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of queries.flatMap((each) => Object.entries(each))) {
    if (value !== undefined) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The handovers behind a figure, as the list of handovers names its filters. */
export function handoversBehind(filter: OverviewFilter, more: Values): string {
  const { from, to, ...deal } = filter;
  return listBehind('/v1/handovers', more, {
    ...deal,
    wonFrom: from && dayOf(Date.parse(from)),
    wonTo: to && dayOf(Date.parse(to) - 1),
  });
}

/** YYYY-MM-DD in UTC: the list knows days, so that it is exact for periods of whole days in UTC. */
function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** What of the filter says which deals are meant, whenever they were won. */
export function dealOf({ legalEntity, deliveryRegion, practice, contractType }: OverviewFilter): Values {
  return { legalEntity, deliveryRegion, practice, contractType };
}

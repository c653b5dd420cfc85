/** What the link of a draft says of the schedule that it is an entry of. */
export interface ScheduleLink {
  externalReference: string;
  projectId: string;
  /** Billing or recognition method. */
  method: string;
  /** Number of the entry, from 1. */
  entry: number;
  /** How many entries the schedule has. */
  of: number;
  /** How often it was amended. */
  amendment: number;
  currency: string;
  /** How many of the entries a repeating invoice stands for, beside which this draft is. */
  repeated?: number;
}

/**
 * The link from an invoice or journal back to Handover. Xero shows it as "Go to …" to its users and to no customer, and gives
 * it back as it is: the one field of a draft that can say what belongs together.
 */
export function linkOf(sourceUrl: string, link: ScheduleLink): string {
  const { externalReference, ...query } = link;
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const pairs = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
  return `${sourceUrl}${encodeURIComponent(externalReference)}?${new URLSearchParams(pairs)}`;
}

/** What {@link linkOf} made; undefined for any other link. */
export function readLink(url: string | undefined): ScheduleLink | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  const [projectId, method, currency] = ['projectId', 'method', 'currency'].map((name) => searchParams.get(name));
  const [entry, of, amendment = 0] = ['entry', 'of', 'amendment'].map((name) => Number(searchParams.get(name)));
  if (!projectId || !method || !currency || !entry || !of) return undefined;
  const externalReference = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
  const repeated = searchParams.get('repeated');
  const link = { externalReference, projectId, method, entry, of, amendment, currency };
  return repeated === null ? link : { ...link, repeated: Number(repeated) };
}

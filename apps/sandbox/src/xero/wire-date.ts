/** A day (`YYYY-MM-DD`) or an instant (milliseconds) as Xero answers it. */
export function msDate(when: string | number): string {
  const milliseconds = typeof when === 'number' ? when : Date.parse(`${when}T00:00:00Z`);
  return `/Date(${milliseconds}+0000)/`;
}

/** A day that was sent, `YYYY-MM-DD` with or without a time, or as Xero answers it; undefined when it is none. */
export function dayOf(sent: unknown): string | undefined {
  if (typeof sent !== 'string') return undefined;
  const milliseconds = /^\/Date\((-?\d+)/.exec(sent)?.[1];
  const day =
    milliseconds === undefined ? sent.slice(0, 10) : new Date(Number(milliseconds)).toISOString().slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

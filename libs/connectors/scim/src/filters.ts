import type { AttributePath } from './attribute-path.js';

/** Filter for resources that hold this text at the path (RFC 7644, 3.4.2.2). */
export function equals({ text }: AttributePath, value: string): string {
  return `${text} eq ${JSON.stringify(value)}`;
}

/** Filter for resources that hold anything at the path. */
export function isPresent({ text }: AttributePath): string {
  return `${text} pr`;
}

/** Filter for resources of which the path is true, or is not: false, or not there. */
export function isTrue({ text, where }: AttributePath, wanted: boolean): string {
  const truth = where ? text : `${text} eq true`;
  return wanted ? truth : `not (${truth})`;
}

/** The filters that all must hold; undefined for none. */
export function allOf(filters: readonly (string | undefined)[]): string | undefined {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length === 0 ? undefined : given.join(' and ');
}

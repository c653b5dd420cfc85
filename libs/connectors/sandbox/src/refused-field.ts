/** The vendor's field paths (`lines.*.value`) and ours for them, with slashes; `*` stands for a position in a list. */
export type FieldNames = Readonly<Record<string, string>>;

/** Our name of the field that the vendor complains about, as a JSON pointer without its first slash; undefined when we have none. */
export function ourField(theirs: string | undefined, names: FieldNames): string | undefined {
  if (theirs === undefined) return undefined;
  const segments = theirs.split('.');
  const positions = segments.filter(isPosition);
  const ours = names[segments.map((segment) => (isPosition(segment) ? '*' : segment)).join('.')];
  if (ours === undefined) return names[segments[0]!];
  return ours
    .split('/')
    .map((segment) => (segment === '*' ? positions.shift()! : segment))
    .join('/');
}

function isPosition(segment: string): boolean {
  return /^\d+$/.test(segment);
}

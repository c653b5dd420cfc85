/** What an entry of a trace is about, in the order in which entries of one instant are told. */
export const traceKinds = [
  'event',
  'filter',
  'call',
  'decision',
  'write',
  'checkpoint',
  'person',
  'wait',
  'announcement',
] as const;
export type TraceKind = (typeof traceKinds)[number];

/** Something that happened to a deal, in words. */
export interface TraceEntry {
  at: Date;
  kind: TraceKind;
  sentence: string;
  details: Record<string, unknown>;
  correlationId?: string;
}

/** The entries in the order in which they happened. */
export function inOrder(entries: readonly TraceEntry[]): TraceEntry[] {
  const rank = ({ kind }: TraceEntry) => traceKinds.indexOf(kind);
  return [...entries].sort((left, right) => left.at.getTime() - right.at.getTime() || rank(left) - rank(right));
}

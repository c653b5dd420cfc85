import { isDeepStrictEqual } from 'node:util';
import type { DecisionModel } from '../decisions/decision-model.js';
import type { TraceNode, TraceRow } from './evaluation-documents.js';

/** What of a decision its traces need. */
export interface NodeOutline {
  name: string;
  kind: TraceNode['kind'] | undefined;
  passThrough: boolean;
}

/** The engine's own trace, by node. */
export type EngineTrace = Record<string, EngineTraceNode>;

interface EngineTraceNode {
  input: unknown;
  output: unknown;
  order: number;
  traceData: unknown;
}

const KINDS = { decisionTableNode: 'table', expressionNode: 'expression', switchNode: 'switch' } as const;

/** The nodes of a decision by their ids. */
export function outlineOf({ nodes }: DecisionModel): Map<string, NodeOutline> {
  return new Map(
    nodes.map((node) => [
      node.id,
      {
        name: node.name,
        kind: KINDS[node.type as keyof typeof KINDS],
        passThrough: 'content' in node && (node.content as { passThrough?: unknown }).passThrough === true,
      },
    ]),
  );
}

/** The trace that users see: what each node gave and the rows that made it, without what went in. */
export function traceOf(trace: EngineTrace, outline: ReadonlyMap<string, NodeOutline>): TraceNode[] {
  return Object.entries(trace)
    .sort(([, left], [, right]) => left.order - right.order)
    .flatMap(([id, step]): TraceNode[] => {
      const node = outline.get(id);
      if (!node?.kind) return [];
      const { name, kind } = node;
      const rows = rowsOf(kind, step.traceData);
      if (kind === 'switch') return [{ node: name, kind, rows }];
      const output = node.passThrough ? added(step) : step.output;
      return [{ node: name, kind, rows, ...(output === null || output === undefined ? {} : { output }) }];
    });
}

function rowsOf(kind: TraceNode['kind'], data: unknown): TraceRow[] {
  if (kind === 'expression') return [];
  if (kind === 'switch')
    return (data as { statements?: { id: string }[] } | null)?.statements?.map(({ id }) => ({ id })) ?? [];
  return hits(data).map(({ rule }) => {
    const { _id: id = '', _description: description } = rule;
    return description ? { id, description } : { id };
  });
}

type Hit = { rule: { _id?: string; _description?: string } };

/** The engine gives one hit, a list of hits or, for a table that runs in a loop, lists of lists. */
function hits(data: unknown): Hit[] {
  if (Array.isArray(data)) return data.flatMap(hits);
  return data !== null && typeof data === 'object' && 'rule' in data ? [data as Hit] : [];
}

/** What a node that passes its input on has added to it. */
function added({ input, output }: EngineTraceNode): unknown {
  if (output === null || typeof output !== 'object') return output;
  const before = (input ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(output).filter(([key, value]) => !isDeepStrictEqual(before[key], value)));
}

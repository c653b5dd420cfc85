import type { DecisionTaken } from '../handovers/checkpoint.js';
import type { TraceEntry } from './trace-entry.js';
import { inWords, sentence, times } from './words.js';

/** A node of a decision's trace, as rules-api gives it; see {@link DecisionTaken}. */
interface TraceNode {
  rows?: { id: string; description?: string }[];
}

/** What a decision gave, and the rules that hit. */
export function decisionEntry(decision: DecisionTaken, at: Date): TraceEntry {
  const { decision: name, version, output, trace } = decision;
  return {
    at,
    kind: 'decision',
    sentence: `Decision ${name} (version ${version}) gave ${outputInWords(output)}. ${rulesInWords(trace as TraceNode[])}`,
    details: { ...decision },
  };
}

/** Its answer in a line: what is a list or deeper is only counted; the details have it. */
export function outputInWords(output: Record<string, unknown>): string {
  const parts = Object.entries(output).flatMap(([name, value]) => valueInWords(inWords(name), value));
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function valueInWords(name: string, value: unknown): string[] {
  if (name === 'unmet' && Array.isArray(value)) return [unmetInWords(value)];
  if (value === null || value === undefined) return [];
  if (typeof value === 'boolean') return [`${name}: ${value ? 'yes' : 'no'}`];
  if (Array.isArray(value)) return [times(value.length, name.replace(/s$/, ''))];
  return typeof value === 'object' ? [name] : [`${name} ${String(value as string | number)}`];
}

function unmetInWords(unmet: readonly unknown[]): string {
  const messages = unmet
    .map((each) => (each as { message?: unknown }).message)
    .filter((each) => typeof each === 'string');
  if (unmet.length === 0) return 'no requirement unmet';
  return `${times(unmet.length, 'requirement')} unmet (${messages.map((each) => each.replace(/[.]$/, '')).join('; ')})`;
}

function rulesInWords(trace: readonly TraceNode[]): string {
  const rules = trace.flatMap(({ rows = [] }) => rows.map(({ id, description }) => description ?? id));
  if (rules.length === 0) return 'No rule hit.';
  const which = rules.length === 1 ? 'The rule that hit' : 'The rules that hit';
  return `${which}: ${sentence(rules.join('; '))}`;
}

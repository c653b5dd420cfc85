import { ZenEngine } from '@gorules/zen-engine';
import type { z } from 'zod';
import { checkExpressions } from './check-expressions.js';
import { checkGraph } from './check-graph.js';
import { checkOutputs } from './check-outputs.js';
import { checkTables } from './check-tables.js';
import type { CatalogueEntry } from './decision-catalogue.js';
import { type DecisionFault, pointerOf } from './decision-fault.js';
import { decisionModel } from './decision-model.js';
import { engineError } from './expression-syntax.js';

/**
 * All that is wrong with a decision: its shape first; when that is right, its graph, tables, expressions and outputs, all
 * at once. Whatever passes can be evaluated; a cell may still fail on values that it did not expect.
 *
 * @param entry what the decision must answer
 * @returns no faults for a decision that can be kept
 */
export function validateDecision(content: unknown, entry: CatalogueEntry): DecisionFault[] {
  const shaped = decisionModel.safeParse(content);
  if (!shaped.success) return shaped.error.issues.map((issue) => shapeFault(issue, content));
  const model = shaped.data;
  const faults = [
    ...checkGraph(model),
    ...checkTables(model),
    ...checkExpressions(model),
    ...checkOutputs(model, entry),
  ];
  return faults.length > 0 ? faults : refusedByEngine(content as object);
}

function shapeFault({ path, message, code }: z.core.$ZodIssue, content: unknown): DecisionFault {
  const [collection, index, member] = path;
  const nodes = (content as { nodes?: unknown } | null)?.nodes;
  const node: unknown =
    collection === 'nodes' && typeof index === 'number' && Array.isArray(nodes) ? nodes[index] : undefined;
  const { name, type } = (node ?? {}) as { name?: unknown; type?: unknown };
  const unknownType = code === 'invalid_union' && member === 'type';
  const row = path.indexOf('rules') >= 0 ? path[path.indexOf('rules') + 1] : undefined;
  return {
    pointer: pointerOf(path),
    ...(typeof name === 'string' ? { node: name } : {}),
    ...(typeof row === 'number' ? { row: row + 1 } : {}),
    detail: unknownType
      ? `Nodes of type ${JSON.stringify(type)} are not allowed: use inputNode, outputNode, decisionTableNode, expressionNode or switchNode.`
      : `${message}.`,
  };
}

/** The engine has the last word: what it cannot load is not kept either. */
function refusedByEngine(content: object): DecisionFault[] {
  try {
    new ZenEngine().createDecision(content).validate();
    return [];
  } catch (error) {
    const { type, source } = engineError(error);
    return [{ pointer: '', detail: `The rules engine refuses the decision: ${source ?? type ?? 'no reason given'}.` }];
  }
}

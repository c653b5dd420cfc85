import type { CatalogueEntry } from './decision-catalogue.js';
import type { DecisionFault } from './decision-fault.js';
import type { DecisionModel } from './decision-model.js';

/** Faults of what the decision can answer: a field that the processes read and that no node gives. */
export function checkOutputs({ nodes }: DecisionModel, { name, outputs }: CatalogueEntry): DecisionFault[] {
  const given = new Set(nodes.flatMap(fieldsGiven).map((field) => field.split('.')[0]));
  return outputs
    .filter((output) => !given.has(output))
    .map((output) => ({
      pointer: '/nodes',
      detail: `No node gives the field "${output}", which the decision ${name} must answer.`,
    }));
}

function fieldsGiven(node: DecisionModel['nodes'][number]): string[] {
  if (node.type === 'decisionTableNode') {
    return node.content.outputPath ? [node.content.outputPath] : node.content.outputs.map(({ field }) => field);
  }
  if (node.type === 'expressionNode') {
    return node.content.outputPath ? [node.content.outputPath] : node.content.expressions.map(({ key }) => key);
  }
  return [];
}

import type { DecisionModel, ExpressionNode, SwitchNode } from './decision-model.js';
import { type DecisionFault, pointerOf } from './decision-fault.js';
import { expressionFault } from './expression-syntax.js';

/** Faults of the expressions outside tables: those of expression nodes and the conditions of switch nodes. */
export function checkExpressions({ nodes, edges }: DecisionModel): DecisionFault[] {
  return nodes.flatMap((node, index) => {
    const at = pointerOf(['nodes', index, 'content']);
    const faults =
      node.type === 'expressionNode'
        ? checkExpressionNode(node)
        : node.type === 'switchNode'
          ? checkSwitch(node, edges)
          : [];
    return faults.map((fault) => ({ ...fault, pointer: at + fault.pointer, node: node.name }));
  });
}

function checkExpressionNode({ content: { expressions } }: ExpressionNode): DecisionFault[] {
  return expressions.flatMap(({ key, value }, at) => {
    const faults: DecisionFault[] = [];
    if (expressions.findIndex((other) => other.key === key) !== at) {
      const detail = `The field "${key}" is given twice in this node.`;
      faults.push({ pointer: pointerOf(['expressions', at, 'key']), row: at + 1, detail });
    }
    const fault = expressionFault(value);
    if (fault !== undefined) {
      const detail = `The value of "${key}" is no expression: ${fault}.`;
      faults.push({ pointer: pointerOf(['expressions', at, 'value']), row: at + 1, detail });
    }
    return faults;
  });
}

function checkSwitch({ id, content: { statements } }: SwitchNode, edges: DecisionModel['edges']): DecisionFault[] {
  const faults = statements.flatMap(({ condition }, at): DecisionFault[] => {
    const fault = condition.trim() === '' ? undefined : expressionFault(condition);
    if (fault === undefined) return [];
    const pointer = pointerOf(['statements', at, 'condition']);
    return [{ pointer, row: at + 1, detail: `The condition ${condition} is no expression: ${fault}.` }];
  });
  const branches = new Set(statements.map((statement) => statement.id));
  const stray = edges.filter(({ sourceId, sourceHandle }) => sourceId === id && !branches.has(sourceHandle ?? ''));
  return [
    ...faults,
    ...stray.map((edge) => ({
      pointer: '/statements',
      detail: `The edge "${edge.id}" leaves no branch of this switch: its sourceHandle must be the id of a statement.`,
    })),
  ];
}

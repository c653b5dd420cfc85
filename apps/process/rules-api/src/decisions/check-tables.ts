import type { DecisionModel, TableNode } from './decision-model.js';
import { type DecisionFault, pointerOf } from './decision-fault.js';
import { conditionFault, expressionFault } from './expression-syntax.js';

/** Faults of the decision tables: columns, rows, cells. */
export function checkTables({ nodes }: DecisionModel): DecisionFault[] {
  return nodes.flatMap((node, index) => (node.type === 'decisionTableNode' ? checkTable(node, index) : []));
}

function checkTable(node: TableNode, index: number): DecisionFault[] {
  const faults = [...checkColumns(node), ...checkRowIds(node), ...checkCells(node)];
  return faults.map((fault) => ({
    ...fault,
    pointer: pointerOf(['nodes', index, 'content']) + fault.pointer,
    node: node.name,
  }));
}

function checkColumns({ content }: TableNode): DecisionFault[] {
  const seen = new Set<string>();
  return (['inputs', 'outputs'] as const).flatMap((side) =>
    content[side].flatMap((column, at) => {
      const faults: DecisionFault[] = [];
      if (seen.has(column.id)) {
        const detail = `Another column of the table has the id "${column.id}" already.`;
        faults.push({ pointer: pointerOf([side, at, 'id']), column: column.name, detail });
      }
      seen.add(column.id);
      const fault = side === 'inputs' && column.field ? expressionFault(column.field) : undefined;
      if (fault) {
        const detail = `The field "${column.field}" of the column is no expression: ${fault}.`;
        faults.push({ pointer: pointerOf([side, at, 'field']), column: column.name, detail });
      }
      return faults;
    }),
  );
}

function checkRowIds({ content: { rules } }: TableNode): DecisionFault[] {
  return rules.flatMap(({ _id }, at) =>
    rules.findIndex((other) => other._id === _id) === at
      ? []
      : [
          {
            pointer: pointerOf(['rules', at, '_id']),
            row: at + 1,
            detail: `Another row has the id "${_id}" already: traces name rows by their ids.`,
          },
        ],
  );
}

function checkCells({ content: { inputs, outputs, rules } }: TableNode): DecisionFault[] {
  const columns = new Map([
    ...inputs.map((column) => [column.id, { name: column.name, condition: Boolean(column.field) }] as const),
    ...outputs.map((column) => [column.id, { name: column.name, condition: false }] as const),
  ]);
  return rules.flatMap((row, at) =>
    Object.entries(row).flatMap(([cell, value]): DecisionFault[] => {
      if (cell.startsWith('_')) return [];
      const pointer = pointerOf(['rules', at, cell]);
      const column = columns.get(cell);
      if (!column)
        return [{ pointer, row: at + 1, detail: `The cell belongs to a column "${cell}" that is not there.` }];
      if (typeof value !== 'string' || value.trim() === '') return [];
      const fault = column.condition ? conditionFault(value) : expressionFault(value);
      if (fault === undefined) return [];
      const kind = column.condition ? 'condition' : 'expression';
      return [{ pointer, row: at + 1, column: column.name, detail: `The cell ${value} is no ${kind}: ${fault}.` }];
    }),
  );
}

import type { DecisionNode } from '../decisions/decision-model.js';

/** A column of a table: what it asks, or what it gives. */
export interface Column {
  id: string;
  side: 'condition' | 'result';
  name: string;
  /** Field that it reads or writes. */
  field?: string;
}

/** A row of a table with its cells by column; a cell without text is absent. */
export interface Row {
  id: string;
  description?: string;
  cells: Record<string, string>;
}

/** Any node as a table: expressions and branches are rows, too. */
export interface TableOutline {
  name: string;
  kind: 'table' | 'expression' | 'switch' | 'end';
  settings: Record<string, string>;
  columns: Column[];
  rows: Row[];
}

const EXPRESSION_COLUMNS: Column[] = [
  { id: 'key', side: 'result', name: 'Field' },
  { id: 'value', side: 'result', name: 'Value' },
];
const SWITCH_COLUMNS: Column[] = [{ id: 'condition', side: 'condition', name: 'Condition' }];

/** Reads a node as a table. */
export function tableOf(node: DecisionNode): TableOutline {
  const { name } = node;
  switch (node.type) {
    case 'decisionTableNode': {
      const { inputs, outputs, rules, hitPolicy } = node.content;
      return {
        name,
        kind: 'table',
        settings: { 'rows that hit': hitPolicy === 'first' ? 'the first' : 'all', ...settingsOf(node.content) },
        columns: [
          ...inputs.map((column) => columnOf('condition', column)),
          ...outputs.map((column) => columnOf('result', column)),
        ],
        rows: rules.map(({ _id, _description, ...cells }) => ({
          id: _id,
          ...(_description ? { description: _description } : {}),
          cells: filled(cells),
        })),
      };
    }
    case 'expressionNode':
      return {
        name,
        kind: 'expression',
        settings: settingsOf(node.content),
        columns: EXPRESSION_COLUMNS,
        rows: node.content.expressions.map(({ id, key, value }) => ({ id, cells: filled({ key, value }) })),
      };
    case 'switchNode':
      return {
        name,
        kind: 'switch',
        settings: { 'branches taken': node.content.hitPolicy === 'first' ? 'the first' : 'all' },
        columns: SWITCH_COLUMNS,
        rows: node.content.statements.map(({ id, condition, isDefault }) => ({
          id,
          cells: filled({ condition: isDefault ? 'otherwise' : condition }),
        })),
      };
    default:
      return { name, kind: 'end', settings: {}, columns: [], rows: [] };
  }
}

interface Transform {
  passThrough?: boolean | null;
  inputField?: string | null;
  outputPath?: string | null;
  executionMode?: string | null;
}

function settingsOf({ passThrough, inputField, outputPath, executionMode }: Transform): Record<string, string> {
  return {
    'passes its input on': passThrough ? 'yes' : 'no',
    'reads from': inputField ?? '',
    'writes to': outputPath ?? '',
    'runs for': executionMode === 'loop' ? 'each entry' : 'the whole',
  };
}

function columnOf(side: Column['side'], column: { id: string; name: string; field?: string | null }): Column {
  const { id, name, field } = column;
  return { id, side, name, ...(field ? { field } : {}) };
}

/** Cells that say something; what an editor keeps for itself begins with `_`. */
function filled(cells: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(cells).flatMap(([column, value]): [string, string][] => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' || column.startsWith('_') ? [] : [[column, text]];
  });
  return Object.fromEntries(entries);
}

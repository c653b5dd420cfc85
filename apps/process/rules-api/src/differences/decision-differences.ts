import type { DecisionModel, DecisionNode } from '../decisions/decision-model.js';
import { columnDifferences, type ColumnDifference } from './column-differences.js';
import { rowDifferences, type RowDifference } from './row-differences.js';
import { type TableOutline, tableOf } from './table-outline.js';

/** What became of something between two versions. */
export type Change = 'added' | 'removed' | 'changed';

/** A setting of a node that is another one now. */
export interface SettingDifference {
  setting: string;
  before?: string;
  after?: string;
}

/** A node that two versions do not have in common. */
export interface NodeDifference {
  node: string;
  kind: TableOutline['kind'];
  change: Change;
  settings: SettingDifference[];
  columns: ColumnDifference[];
  rows: RowDifference[];
}

/** What two versions of a decision do not have in common. Where nodes stand on the canvas is no difference. */
export interface DecisionDifferences {
  nodes: NodeDifference[];
  /** Ways from one node to the next, in words: `Request → Project template`. */
  connectionsAdded: string[];
  connectionsRemoved: string[];
}

/** Compares two versions of a decision: node by node, and in tables row by row and cell by cell. */
export function decisionDifferences(before: DecisionModel, after: DecisionModel): DecisionDifferences {
  const earlier = new Map(before.nodes.map((node) => [node.id, node]));
  const later = new Set(after.nodes.map(({ id }) => id));
  const nodes = [
    ...after.nodes.flatMap((node) => nodeDifference(earlier.get(node.id), node)),
    ...before.nodes.filter(({ id }) => !later.has(id)).flatMap((node) => nodeDifference(node, undefined)),
  ];
  const [old, now] = [connectionsOf(before), connectionsOf(after)];
  return {
    nodes,
    connectionsAdded: now.filter((each) => !old.includes(each)),
    connectionsRemoved: old.filter((each) => !now.includes(each)),
  };
}

function nodeDifference(before: DecisionNode | undefined, after: DecisionNode | undefined): NodeDifference[] {
  // A node of another type under the same id is another node.
  if (before && after && before.type !== after.type) {
    return [...nodeDifference(before, undefined), ...nodeDifference(undefined, after)];
  }
  const { name, ...now } = tableOf((after ?? before)!);
  const [left, right] = [before && tableOf(before), after && tableOf(after)];
  const difference = {
    node: name,
    kind: now.kind,
    settings: settingDifferences(left, right),
    columns: columnDifferences(left?.columns ?? [], right?.columns ?? []),
    rows: rowDifferences(left, right),
  };
  if (!before) return [{ ...difference, change: 'added' }];
  if (!after) return [{ ...difference, change: 'removed' }];
  const { settings, columns, rows } = difference;
  return settings.length + columns.length + rows.length === 0 ? [] : [{ ...difference, change: 'changed' }];
}

function settingDifferences(before?: TableOutline, after?: TableOutline): SettingDifference[] {
  if (!before || !after) return [];
  const all: Record<string, [string, string]> = { name: [before.name, after.name] };
  for (const setting of Object.keys(after.settings)) {
    all[setting] = [before.settings[setting] ?? '', after.settings[setting] ?? ''];
  }
  return Object.entries(all)
    .filter(([, [old, now]]) => old !== now)
    .map(([setting, [old, now]]) => ({
      setting,
      ...(old === '' ? {} : { before: old }),
      ...(now === '' ? {} : { after: now }),
    }));
}

function connectionsOf({ nodes, edges }: DecisionModel): string[] {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges.map(({ sourceId, targetId, sourceHandle }) => {
    const branch = sourceHandle ? ` (branch ${sourceHandle})` : '';
    return `${nameOf.get(sourceId) ?? sourceId}${branch} → ${nameOf.get(targetId) ?? targetId}`;
  });
}

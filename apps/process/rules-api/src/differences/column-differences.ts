import type { Change } from './decision-differences.js';
import type { Column } from './table-outline.js';

/** A column that two versions of a table do not have in common. */
export interface ColumnDifference {
  side: Column['side'];
  change: Change;
  /** Heading and field: `Contract type (opportunity.contractType)`. */
  before?: string;
  after?: string;
}

/** Columns that came, went, or ask or give something else now. */
export function columnDifferences(before: readonly Column[], after: readonly Column[]): ColumnDifference[] {
  const earlier = new Map(before.map((column) => [column.id, column]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((column): ColumnDifference[] => {
      const { side } = column;
      const [old, now] = [inWords(earlier.get(column.id)), inWords(column)];
      if (old === undefined) return [{ side, change: 'added', after: now }];
      return old === now ? [] : [{ side, change: 'changed', before: old, after: now }];
    }),
    ...before
      .filter(({ id }) => !later.has(id))
      .map((column): ColumnDifference => ({ side: column.side, change: 'removed', before: inWords(column) })),
  ];
}

function inWords(column: Column | undefined): string | undefined {
  return column && (column.field === undefined ? column.name : `${column.name} (${column.field})`);
}

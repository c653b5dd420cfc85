import type { Column, Row, TableOutline } from './table-outline.js';

/** A cell that says something else now; absent is a cell without text. */
export interface CellDifference {
  /** Heading of its column. */
  column: string;
  before?: string;
  after?: string;
}

/** A row that two versions of a table do not have in common. */
export interface RowDifference {
  id: string;
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** What the row says, in business words. */
  description?: string;
  /** Its places, from 1. */
  placeBefore?: number;
  placeAfter?: number;
  cells: CellDifference[];
}

const DESCRIPTION = 'Description';

/**
 * Rows that came, went, say something else, or stand elsewhere: in a table of which the first row that hits counts, order
 * decides. Only rows that another one has overtaken have moved, not those that a new row has pushed down.
 */
export function rowDifferences(before: TableOutline | undefined, after: TableOutline | undefined): RowDifference[] {
  const headings = headingsOf(before, after);
  const [old, now] = [before?.rows ?? [], after?.rows ?? []];
  const placeBefore = new Map(old.map(({ id }, index) => [id, index + 1]));
  const placeAfter = new Map(now.map(({ id }, index) => [id, index + 1]));
  const kept = keptInOrder(now.flatMap(({ id }) => placeBefore.get(id) ?? []));
  const differenceOf = (left: Row | undefined, right: Row | undefined): RowDifference[] => {
    const { id, description } = (right ?? left)!;
    const cells = cellDifferences(left, right, headings);
    const place = { placeBefore: placeBefore.get(id), placeAfter: placeAfter.get(id) };
    const moved = left !== undefined && right !== undefined && !kept.has(place.placeBefore!);
    if (left && right && cells.length === 0 && !moved) return [];
    const change = !left ? 'added' : !right ? 'removed' : cells.length > 0 ? 'changed' : 'moved';
    return [{ id, change, ...(description === undefined ? {} : { description }), ...given(place), cells }];
  };
  return [
    ...now.flatMap((row) => differenceOf(old[(placeBefore.get(row.id) ?? 0) - 1], row)),
    ...old.filter(({ id }) => !placeAfter.has(id)).flatMap((row) => differenceOf(row, undefined)),
  ];
}

function cellDifferences(before: Row | undefined, after: Row | undefined, headings: Map<string, string>) {
  const columns = [...headings].map(
    ([id, heading]) => [heading, before?.cells[id], after?.cells[id]] as [string, string?, string?],
  );
  const both =
    before && after ? [[DESCRIPTION, before.description, after.description] as [string, string?, string?]] : [];
  return [...both, ...columns]
    .filter(([, left, right]) => left !== right)
    .map(([column, left, right]): CellDifference => ({ column, ...given({ before: left, after: right }) }));
}

/** Headings by column, those of the later version first; two columns of one heading are told apart by their fields. */
function headingsOf(before: TableOutline | undefined, after: TableOutline | undefined): Map<string, string> {
  const columns = new Map<string, Column>();
  for (const column of [...(after?.columns ?? []), ...(before?.columns ?? [])]) {
    if (!columns.has(column.id)) columns.set(column.id, column);
  }
  const names = [...columns.values()].map(({ name }) => name);
  const repeated = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const heading = ({ name, field, side }: Column) =>
    name === '' ? (field ?? side) : repeated(name) ? `${name} (${field ?? side})` : name;
  return new Map([...columns].map(([id, column]) => [id, heading(column)]));
}

/** The longest list of places that still stand in their order: a longest increasing subsequence. */
function keptInOrder(places: readonly number[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  places.forEach((place, at) => {
    length[at] = 1;
    previous[at] = -1;
    for (let left = 0; left < at; left += 1) {
      if (places[left]! < place && length[left]! >= length[at]!) {
        length[at] = length[left]! + 1;
        previous[at] = left;
      }
    }
    if (best < 0 || length[at] > length[best]!) best = at;
  });
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = previous[at]!) kept.add(places[at]!);
  return kept;
}

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

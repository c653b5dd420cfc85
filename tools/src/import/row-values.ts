import type { Row, Table } from './csv-table.js';
import { RowRefused } from './row-refused.js';
import { shiftedDate } from './shifted-date.js';
import { fillTemplate, type Lookup, type ValueSource } from './value-source.js';

/** The sources of a record's fields. */
export type FieldSources = Readonly<Record<string, ValueSource | undefined>>;

/** Works out values for rows; keeps an index of each file that is looked into. */
export class RowValues {
  private readonly indexes = new Map<string, ReadonlyMap<string, Row>>();

  constructor(private readonly tables: ReadonlyMap<string, Table>) {}

  /**
   * The fields of a record that are not empty.
   *
   * @throws RowRefused naming the field whose value cannot be had
   */
  fields<Sources extends FieldSources>(sources: Sources, row: Row): Partial<Record<keyof Sources, string>> {
    const taken: Partial<Record<keyof Sources, string>> = {};
    for (const [name, source] of Object.entries(sources)) {
      if (!source) continue;
      const value = naming(name, () => this.value(source, row));
      if (value !== '') taken[name as keyof Sources] = value;
    }
    return taken;
  }

  /** The value of one source; empty when there is none. */
  value(source: ValueSource, row: Row): string {
    const mapped = mappedValue(source, this.raw(source, row));
    if (mapped === '' && source.required) throw new RowRefused('is required, and empty');
    return mapped !== '' && source.plus ? shiftedDate(mapped, source.plus) : mapped;
  }

  private raw({ value, column, template, lookup, firstOf = [] }: ValueSource, row: Row): string {
    if (value !== undefined) return value;
    if (column !== undefined) return row[column] ?? '';
    if (template !== undefined) return fillTemplate(template, row);
    if (lookup) return this.indexOf(lookup).get(row[lookup.by] ?? '')?.[lookup.column] ?? '';
    for (const each of firstOf) {
      const found = this.value(each, row);
      if (found !== '') return found;
    }
    return '';
  }

  /** Of rows with the same key the first counts. */
  private indexOf({ file, by, key = by }: Lookup): ReadonlyMap<string, Row> {
    const name = `${file}\n${key}`;
    const index =
      this.indexes.get(name) ??
      new Map(
        this.tables
          .get(file)
          ?.rows.toReversed()
          .map((row): [string, Row] => [row[key] ?? '', row]),
      );
    this.indexes.set(name, index);
    return index;
  }
}

function mappedValue({ values, default: otherwise, required }: ValueSource, raw: string): string {
  if (raw === '') return otherwise ?? '';
  if (!values) return raw;
  if (Object.hasOwn(values, raw)) return values[raw]!;
  if (otherwise !== undefined) return otherwise;
  if (required) throw new RowRefused(`"${raw}" is none of the values that the mapping knows`);
  return raw;
}

function naming<Value>(field: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof RowRefused) throw new RowRefused(`${field}: ${error.message}`);
    throw error;
  }
}

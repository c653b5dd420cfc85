import type { Table } from './csv-table.js';
import { type Mapping, sections } from './mapping.js';
import { mappingFault, pathText } from './read-mapping.js';
import { templateColumns, type ValueSource } from './value-source.js';

type Path = readonly PropertyKey[];

/** A column that a mapping names; `file` as in the mapping's `files`. */
interface NamedColumn {
  path: Path;
  file: string;
  column: string;
}

/**
 * Checks that every file and column that a mapping names is there.
 *
 * @param tables by the names that the mapping gives them
 * @throws Error naming the mapping, each place in it, and which files or columns there are
 */
export function checkColumns(mappingFile: string, mapping: Mapping, tables: ReadonlyMap<string, Table>): void {
  const faults = sections.flatMap((name) => {
    const section = mapping[name];
    if (!section) return [];
    const columns = sourcesOf(section, [name]).flatMap(([path, source]) => columnsOf(source, path, section.from));
    return [...fileFault([name, 'from'], section.from, tables), ...columns.flatMap((column) => fault(column, tables))];
  });
  if (faults.length > 0) throw mappingFault(mappingFile, [...new Set(faults)]);
}

function fault({ path, file, column }: NamedColumn, tables: ReadonlyMap<string, Table>): string[] {
  const table = tables.get(file);
  if (!table) return fileFault(path, file, tables);
  if (table.columns.includes(column)) return [];
  return [
    `${pathText(path)}: there is no column "${column}" in ${table.file}; its columns are ${table.columns.join(', ')}`,
  ];
}

function fileFault(path: Path, file: string, tables: ReadonlyMap<string, Table>): string[] {
  if (tables.has(file)) return [];
  return [`${pathText(path)}: there is no file "${file}" under files; there are ${[...tables.keys()].join(', ')}`];
}

type Section = NonNullable<Mapping[(typeof sections)[number]]>;
type Fields = Readonly<Record<string, ValueSource | undefined>>;

function sourcesOf(section: Section, path: Path): [Path, ValueSource][] {
  const lists = Object.entries(section).filter((entry): entry is [string, Fields[]] => Array.isArray(entry[1]));
  return [
    ...fieldSources(section.fields, [...path, 'fields']),
    ...lists.flatMap(([name, list]) => list.flatMap((fields, at) => fieldSources(fields, [...path, name, at]))),
  ];
}

function fieldSources(fields: Fields, path: Path): [Path, ValueSource][] {
  return Object.entries(fields).flatMap(([name, source]): [Path, ValueSource][] =>
    source ? [[[...path, name], source]] : [],
  );
}

function columnsOf(source: ValueSource, path: Path, file: string): NamedColumn[] {
  const { column, template, lookup, firstOf } = source;
  return [
    ...(column === undefined ? [] : [{ path: [...path, 'column'], file, column }]),
    ...(template === undefined ? [] : templateColumns(template)).map((each) => ({
      path: [...path, 'template'],
      file,
      column: each,
    })),
    ...(lookup
      ? [
          { path: [...path, 'lookup', 'by'], file, column: lookup.by },
          { path: [...path, 'lookup', 'key'], file: lookup.file, column: lookup.key ?? lookup.by },
          { path: [...path, 'lookup', 'column'], file: lookup.file, column: lookup.column },
        ]
      : []),
    ...(firstOf ?? []).flatMap((each, at) => columnsOf(each, [...path, 'firstOf', at], file)),
  ];
}

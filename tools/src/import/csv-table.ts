import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a CSV file: what stands in each column, trimmed. */
export type Row = Readonly<Record<string, string>>;

/** A CSV file of an export. */
export interface Table {
  /** Its file name, for messages. */
  file: string;
  columns: readonly string[];
  rows: readonly Row[];
}

/**
 * Reads a CSV file (RFC 4180) whose first line names its columns; UTF-8, with or without byte order mark.
 *
 * @throws Error naming the file, and the line where there is one, when it cannot be read
 */
export async function readCsv(folder: string, file: string): Promise<Table> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read in ${folder}: ${error.code ?? error.message}.`);
  });
  return { file, ...parsed(file, text) };
}

function parsed(file: string, text: string): Pick<Table, 'columns' | 'rows'> {
  let columns: string[] = [];
  try {
    const rows = parse<Row>(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      columns: (header: string[]) => (columns = header),
    });
    return { columns, rows };
  } catch (error) {
    throw new Error(`${file} is no proper CSV: ${(error as Error).message}`, { cause: error });
  }
}

import { parseArgs } from 'node:util';
import { DEFAULT_PORT_BASE } from '../platform/ports.js';

/** What `npm run import` was asked for. */
export interface ImportArguments {
  help: boolean;
  /** Folder with the CSV files of the export. */
  from: string;
  /** The mapping file. */
  mapping: string;
  /** How many opportunities at most; all without it. */
  limit?: number;
  /** Read, map and sum up, and write nothing. */
  dryRun: boolean;
  /** Folder of the running platform's data, relative to the workspace. */
  dataDir: string;
  /** First of the running platform's ports. */
  portBase: number;
}

export const IMPORT_USAGE = `npm run import -- --from <folder> --mapping <file> [options]

Loads a CRM export in CSV into the sandbox CRM of the platform that is running on this machine, and closes
what the export says was won. What is there from an earlier run stays as it is; nothing is loaded twice.

  --from <folder>   folder with the CSV files
  --mapping <file>  how their columns become accounts, customers and opportunities (docs/guides/import.md)
  --limit <n>       only the first n opportunities
  --dry-run         read, map and sum up, and write nothing; needs no running platform
  --data-dir <dir>  data folder of the running platform (default: .handover)
  --port-base <n>   first of its ports (default: ${DEFAULT_PORT_BASE}, or HANDOVER_PORT_BASE)
  --help            this text`;

/**
 * Reads the command line of the import.
 *
 * @throws TypeError naming the option that is missing, unknown or holds nothing usable
 */
export function readImportArguments(
  parameters: string[],
  environment: Readonly<Record<string, string | undefined>>,
): ImportArguments {
  const { values } = parseArgs({
    args: parameters,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      from: { type: 'string', default: '' },
      mapping: { type: 'string', default: '' },
      limit: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'data-dir': { type: 'string', default: '.handover' },
      'port-base': { type: 'string' },
    },
  });
  const { help, from, mapping } = values;
  if (!help && !from) throw new TypeError('--from must name the folder with the CSV files; --help tells more.');
  if (!help && !mapping) throw new TypeError('--mapping must name the mapping file; --help tells more.');
  const portBase = values['port-base'] ?? environment.HANDOVER_PORT_BASE;
  return {
    help,
    from,
    mapping,
    limit: values.limit === undefined ? undefined : wholeNumber('--limit', values.limit),
    dryRun: values['dry-run'],
    dataDir: values['data-dir'],
    portBase: portBase ? wholeNumber('--port-base', portBase) : DEFAULT_PORT_BASE,
  };
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`${option} must be a whole number above zero, not "${text}".`);
}

import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartArguments {
  help: boolean;
  /** Run the samples, check them and exit. */
  once: boolean;
  /** A process for each app; otherwise one for the sandbox and one for all others. */
  separate: boolean;
  /** Folder of database, keys and logs; undefined for the default of the mode. */
  dataDir?: string;
  /** First of the ports. */
  portBase?: number;
  /** postgres:// URL of an administrator; the embedded PostgreSQL without it. */
  databaseUrl?: string;
  logLevel: string;
}

export const USAGE = `npm start [-- options]

Brings the whole platform up on this machine, closes seven sample opportunities in the sandbox CRM,
shows what each became, and stays up until Ctrl-C.

  --once            run the samples, check every one, and exit with 0 when all ended as they should;
                    works on a temporary data folder unless --data-dir is given
  --separate        a process for each app, not one for the sandbox and one for all others;
                    logs in <data folder>/logs/<app>.log
  --data-dir <dir>  folder of database, keys and logs (default: .handover)
  --port-base <n>   first of the ports (default: 3000, or HANDOVER_PORT_BASE)
  --log-level <l>   fatal, error, warn, info, debug or trace (default: info, or LOG_LEVEL)
  --help            this text

  DATABASE_URL      postgres:// URL of a role that may create databases and roles;
                    an embedded PostgreSQL is used when it is not set`;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/**
 * Reads the command line and the few variables that belong to it.
 *
 * @throws TypeError naming the option that is unknown or holds nothing usable
 */
export function readArguments(
  parameters: string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartArguments {
  const { values } = parseArgs({
    args: parameters,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      once: { type: 'boolean', default: false },
      separate: { type: 'boolean', default: false },
      'data-dir': { type: 'string' },
      'port-base': { type: 'string' },
      'log-level': { type: 'string' },
    },
  });
  const portBase = values['port-base'] ?? environment.HANDOVER_PORT_BASE;
  const logLevel = values['log-level'] ?? environment.LOG_LEVEL ?? 'info';
  if (!LOG_LEVELS.includes(logLevel))
    throw new TypeError(`The log level "${logLevel}" is none of ${LOG_LEVELS.join(', ')}.`);
  return {
    help: values.help,
    once: values.once,
    separate: values.separate,
    dataDir: values['data-dir'],
    portBase: portBase ? firstPort(portBase) : undefined,
    databaseUrl: environment.DATABASE_URL || undefined,
    logLevel,
  };
}

/** The last port lies 500 above the first. */
function firstPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new TypeError(
      `The first port (--port-base, HANDOVER_PORT_BASE) must be a whole number from 1 to 65000, not "${text}".`,
    );
  }
  return port;
}

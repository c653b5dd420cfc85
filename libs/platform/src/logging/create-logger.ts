import { destination, type DestinationStream, type Level, type Logger, pino } from 'pino';
import { currentContext } from '../correlation/context.js';
import { maskSecrets, maskText } from './mask-secrets.js';
import { serializeError } from './serialize-error.js';

/** How an app logs. */
export interface LoggerOptions {
  /** Name of the app, in every line. */
  app: string;
  /** Least level that is written; 'info' by default. */
  level?: Level | 'silent';
  /** Standard output by default, written without waiting for it. */
  stream?: DestinationStream;
}

let standardOutput: DestinationStream | undefined;

/**
 * A logger that writes one JSON object a line: `time` in ISO 8601, `level` as a word, `app`, `msg`, and the correlation id
 * of what runs. Secrets are masked by the names of their fields and in texts.
 */
export function createLogger({ app, level = 'info', stream }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { app },
      messageKey: 'msg',
      errorKey: 'err',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: maskSecrets },
      serializers: { err: (error: unknown) => serializeError(error) },
      mixin: correlation,
      mixinMergeStrategy: (line, extra) => (extra === NOTHING ? line : { ...extra, ...line }),
      hooks: { streamWrite: maskText },
    },
    stream ?? (standardOutput ??= destination({ dest: 1, sync: false })),
  );
}

const NOTHING = Object.freeze({});

function correlation(line: object): object {
  const correlationId = currentContext()?.correlationId;
  return correlationId === undefined || 'correlationId' in line ? NOTHING : { correlationId };
}

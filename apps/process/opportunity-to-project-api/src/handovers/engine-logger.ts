import { logger } from '@handover/platform';

/** The engine's log in ours: what it tells of every start and stop is of use only to those who look closely. */
export function quietLogger() {
  const log = logger('Engine');
  return {
    info: (entry: unknown) => log.debug({ entry }, 'engine'),
    debug: (entry: unknown) => log.trace({ entry }, 'engine'),
    warn: (entry: unknown) => log.warn({ entry }, 'engine'),
    error: (entry: unknown) => log.error({ entry }, `engine: ${String(entry)}`),
    emerg: (entry: unknown) => log.fatal({ entry }, 'engine'),
    alert: (entry: unknown) => log.fatal({ entry }, 'engine'),
    crit: (entry: unknown) => log.fatal({ entry }, 'engine'),
  };
}

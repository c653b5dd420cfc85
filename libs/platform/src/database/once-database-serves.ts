import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { isDatabaseUnavailable } from './database-errors.js';

/** A name that nobody knows is a mistake in the configuration, which waiting does not mend. */
const NOT_KNOWN = new Set<unknown>(['ENOTFOUND', 'EAI_AGAIN']);

/**
 * Does what an app needs from its database before it can start, again while the database does not serve: it starts itself, or has
 * too much to do. The work must bear repeating.
 *
 * @param withinMs milliseconds after which the last failure is thrown
 */
export async function onceDatabaseServes<Result>(work: () => Promise<Result>, withinMs = 30_000): Promise<Result> {
  const deadline = performance.now() + withinMs;
  for (let told = false; ;) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (!isDatabaseUnavailable(error) || NOT_KNOWN.has(code) || performance.now() >= deadline) throw error;
      if (!told) new Logger('Database').warn('The database does not accept connections yet; waiting for it.');
      told = true;
      await pause(250);
    }
  }
}

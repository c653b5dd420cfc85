import type { Environment } from './read-config.js';

/** The variables of this process: the only place that reads them. */
export function processEnvironment(): Environment {
  return { ...process.env };
}

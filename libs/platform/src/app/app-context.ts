import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics.js';
import type { Tracing } from '../tracing/tracing.js';

/** What code of one app shares, also when several apps run in one process. */
export interface AppContext {
  /** Name of the app: 'system-erp-api'. */
  name: string;
  logger: Logger;
  metrics: Metrics;
  /** Undefined when no traces are exported. */
  tracing?: Tracing;
}

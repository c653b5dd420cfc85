import { collectDefaultMetrics } from 'prom-client';
import { currentContext } from '../correlation/context.js';
import { Metrics } from './metrics.js';

let ofProcess: Metrics | undefined;

/** Metrics of the process as a whole (memory, event loop, garbage collection), once however many apps it hosts. */
export function processMetrics(): Metrics {
  if (!ofProcess) {
    ofProcess = new Metrics();
    collectDefaultMetrics({ register: ofProcess.registry });
  }
  return ofProcess;
}

/** The metrics of the app that runs now: `metrics().counter({ name, help, labelNames })`; the process's outside every app. */
export function metrics(): Metrics {
  return currentContext()?.app?.metrics ?? processMetrics();
}

import type { Logger } from 'pino';
import { currentContext } from '../correlation/context.js';
import { createLogger } from './create-logger.js';

let outsideApps: Logger | undefined;
const children = new WeakMap<Logger, Map<string, Logger>>();

/** The logger of the app that runs now; that of the process outside every app. */
export function appLogger(): Logger {
  return currentContext()?.app?.logger ?? (outsideApps ??= createLogger({ app: 'handover' }));
}

/**
 * The app's logger for one part of it: `logger('Checkpoints').info({ handover }, 'Project provisioned')`. Ask for it where
 * it is used rather than keep it: several apps may run in one process.
 */
export function logger(context: string): Logger {
  const parent = appLogger();
  let byContext = children.get(parent);
  if (!byContext) children.set(parent, (byContext = new Map()));
  let child = byContext.get(context);
  if (!child) byContext.set(context, (child = parent.child({ context })));
  return child;
}

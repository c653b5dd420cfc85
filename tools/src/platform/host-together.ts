import { type Environment, startApp } from '@handover/platform';
import type { Logger } from 'pino';
import { type AppTopology, loadApp } from '../topology.js';
import type { HostedApp } from './hosted-app.js';

/** Starts an app in this process, on a port of its own. */
export async function hostTogether(app: AppTopology, environment: Environment, logger: Logger): Promise<HostedApp> {
  const running = await startApp(await loadApp(app), environment, { logger });
  return { name: app.name, url: running.url, stop: () => running.close() };
}

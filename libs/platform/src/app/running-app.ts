import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PlatformConfiguration } from '../config/platform-configuration.js';
import { Draining } from '../health/draining.js';
import { logger } from '../logging/logger.js';
import type { AppContext } from './app-context.js';
import type { RequestsInFlight } from './requests-in-flight.js';

const SWEEP_MS = 20;

/** An app that listens. */
export interface RunningApp {
  /** Base URL with the port that it really has. */
  url: string;
  app: NestFastifyApplication;
  /**
   * Ends it gracefully: it says that it is not ready, stops accepting connections, finishes the requests under way
   * (within SHUTDOWN_GRACE_MS), and only then closes its modules and what they hold. Calling it again waits for the same
   * end.
   */
  close(): Promise<void>;
}

/** The steps of a graceful end; see {@link RunningApp.close}. */
export async function closeGracefully(
  app: NestFastifyApplication,
  context: AppContext,
  inFlight: RequestsInFlight,
  config: Pick<PlatformConfiguration, 'SHUTDOWN_DELAY_MS' | 'SHUTDOWN_GRACE_MS'>,
): Promise<void> {
  app.get(Draining).begin();
  if (config.SHUTDOWN_DELAY_MS > 0) await pause(config.SHUTDOWN_DELAY_MS);
  inFlight.endStreams();
  await closeServer(app, inFlight, config.SHUTDOWN_GRACE_MS);
  await app.close();
  await context.tracing?.close().catch((error: Error) => logger('Shutdown').warn({ err: error }, 'Traces were lost'));
}

/** Stops listening, and waits for the connections that are open until their requests are answered or the time is over. */
async function closeServer(app: NestFastifyApplication, inFlight: RequestsInFlight, graceMs: number): Promise<void> {
  const server = app.getHttpServer();
  // A connection that falls idle now would otherwise stay open for as long as its caller likes.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => {
    logger('Shutdown').warn({ cut: inFlight.count }, 'Requests that took too long were cut off');
    server.closeAllConnections();
  }, graceMs);
  try {
    await app.getHttpAdapter().getInstance().close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

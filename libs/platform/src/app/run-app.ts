import { ConfigurationError } from '../config/configuration-error.js';
import { processEnvironment } from '../config/process-environment.js';
import { maskText } from '../logging/mask-secrets.js';
import type { AppDefinition } from './app-definition.js';
import type { RunningApp } from './running-app.js';
import { startApp } from './start-app.js';

/**
 * Runs one app as a process: configured by the environment, ended gracefully by SIGTERM or SIGINT. A second signal ends it
 * at once. When it cannot start it says why on standard error and the process ends with 1.
 */
export async function runApp(definition: AppDefinition): Promise<void> {
  let running: RunningApp;
  try {
    running = await startApp(definition, processEnvironment());
  } catch (error) {
    process.stderr.write(`${definition.name} cannot start. ${reasonOf(error)}\n`);
    process.exit(1);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      running.close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${definition.name} did not end well. ${reasonOf(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigurationError || !(error instanceof Error))
    return maskText(String((error as Error).message ?? error));
  return maskText(error.stack ?? error.message);
}

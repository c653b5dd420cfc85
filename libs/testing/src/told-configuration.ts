import { eventually } from './eventually.js';
import type { ScriptedService } from './scripted-service.js';

/** Lets a scripted process API take in with what an app runs, which the app tells when it starts. */
export function takesConfiguration(process: ScriptedService, app: string): void {
  process.on(`PUT ${pathOf(app)}`, { status: 204 });
}

/** What the app has told of its configuration, once it has; taken out of what the process API has received. */
export async function toldConfiguration(process: ScriptedService, app: string): Promise<unknown> {
  const { received } = process;
  const telling = await eventually(() => received.find(({ path }) => path === pathOf(app)));
  received.splice(received.indexOf(telling), 1);
  return telling.body;
}

function pathOf(app: string): string {
  return `/v1/app-configurations/${app}`;
}

import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { attachToPlatform } from '../platform/attach-to-platform.js';
import type { ReachablePlatform } from '../platform/start-platform.js';
import { workspaceRoot } from '../platform/workspace.js';

/** The sandbox to load into, and what opens it. */
export interface ImportTarget {
  sandboxUrl: string;
  /** Bearer token of its control API. */
  controlToken: string;
  /** Secret of the CRM's client `handover`. */
  crmSecret: string;
}

/** The sandbox of a platform. */
export function targetOf({ urls, secrets }: Pick<ReachablePlatform, 'urls' | 'secrets'>): ImportTarget {
  return { sandboxUrl: urls.sandbox, controlToken: secrets('sandbox/token'), crmSecret: secrets('sandbox/crm') };
}

/**
 * The sandbox of the platform that runs on this machine.
 *
 * @throws Error saying how to start it when there is none
 */
export async function runningTarget({
  portBase,
  dataDir,
}: {
  portBase: number;
  dataDir: string;
}): Promise<ImportTarget> {
  const secretFile = join(resolve(workspaceRoot, dataDir), 'secret');
  await access(secretFile).catch(() => {
    throw new Error(
      `No platform was ever started on the data folder ${dataDir}: run npm start, or name its --data-dir.`,
    );
  });
  const found = targetOf(await attachToPlatform({ portBase, dataDir }));
  await assertOpens(found, dataDir);
  return found;
}

async function assertOpens({ sandboxUrl, controlToken }: ImportTarget, dataDir: string): Promise<void> {
  const response = await fetch(`${sandboxUrl}/control/counts`, {
    headers: { authorization: `Bearer ${controlToken}` },
  }).catch(() => undefined);
  if (!response)
    throw new Error(
      `The platform is not running: no sandbox answers at ${sandboxUrl}. Run npm start in another terminal, or name its --port-base.`,
    );
  if (response.ok) return;
  if (response.status === 401)
    throw new Error(
      `The sandbox at ${sandboxUrl} was started on another data folder than ${dataDir}: name it with --data-dir.`,
    );
  throw new Error(`What answers at ${sandboxUrl} is no sandbox that is ready (${response.status}).`);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '@handover/platform';
import type { AppTopology } from '../topology.js';
import type { HostedApp } from './hosted-app.js';
import { workspaceRoot } from './workspace.js';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;

/** Makes a child end when this process is gone, however it went. */
const END_WITH_PARENT = join(workspaceRoot, 'tools/end-with-parent.mjs');

/** Nothing that a child needs to find its programs may be missing; secrets of the shell stay here. */
const INHERITED = ['PATH', 'HOME', 'TZ', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'];

/** None of them outlives this process. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts an app as a process of its own, as production does, and waits until it says that it is ready.
 *
 * @param logs folder of the log files, one an app
 * @throws Error with the end of the app's log when it does not get ready
 */
export async function hostSeparately(app: AppTopology, environment: Environment, logs: string): Promise<HostedApp> {
  await mkdir(logs, { recursive: true });
  const log = join(logs, `${app.name}.log`);
  const output = openSync(log, 'a');
  const inherited = Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
  const main = join(workspaceRoot, app.folder, 'dist/main.js');
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, main], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', output, output, 'ipc'],
    // Ctrl-C reaches this process alone, which then stops the apps in order.
    detached: true,
  });
  closeSync(output);
  running.add(child);
  const ended = once(child, 'exit').then(() => {
    running.delete(child);
    return `${app.name} ended (${child.signalCode ?? `status ${child.exitCode}`}): see ${log}`;
  });
  const url = `http://127.0.0.1:${environment.PORT}`;
  const waiting = new AbortController();
  const failure = await Promise.race([readiness(`${url}/health/ready`, waiting.signal), ended]);
  waiting.abort();
  if (failure) {
    await stop(child);
    const lastLines = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
    throw new Error(`${app.name} did not start: ${failure}\n${lastLines}`);
  }
  return { name: app.name, url, pid: child.pid, ended, stop: () => stop(child) };
}

/** Resolves with nothing once the app is ready, else with the reason. */
async function readiness(url: string, given: AbortSignal): Promise<string | undefined> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let last = 'no answer';
  while (Date.now() < deadline && !given.aborted) {
    const status = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => undefined,
    );
    if (status === 200) return undefined;
    last = status ? `status ${status}` : 'no answer';
    await pause(100);
  }
  return `${url} gives ${last} after ${READY_WITHIN_MS / 1_000} s`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await exited;
  clearTimeout(impatience);
}

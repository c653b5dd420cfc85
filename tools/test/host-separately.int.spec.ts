import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eventually } from '@handover/testing';
import { hostSeparately } from '../src/platform/host-separately.js';
import { workspaceRoot } from '../src/platform/workspace.js';
import { READY_APP, type ThrowawayApp, throwawayApp } from './throwaway-app.js';

describe('an app in a process of its own', () => {
  let throwaway: ThrowawayApp | undefined;

  afterEach(async () => {
    await throwaway?.remove();
    throwaway = undefined;
  });

  it('is ready when the call returns, sees its own environment alone, and is gone after stop', async () => {
    throwaway = await throwawayApp(READY_APP);
    process.env.SECRET_OF_THE_SHELL = 'unseen';
    const hosted = await hostSeparately(throwaway.app, { PORT: String(await freePort()) }, throwaway.logs);
    expect((await fetch(hosted.url)).status).toBe(200);
    await hosted.stop();
    await expect(fetch(hosted.url)).rejects.toThrow();
    const log = await readFile(join(throwaway.logs, 'sandbox.log'), 'utf8');
    expect(log).toContain('"PORT"');
    expect(log).not.toContain('SECRET_OF_THE_SHELL');
  });

  it('that cannot start is reported with the end of its log', async () => {
    throwaway = await throwawayApp(`console.error('DATABASE_URL is missing.'); process.exit(1);`);
    const start = hostSeparately(throwaway.app, { PORT: String(await freePort()) }, throwaway.logs);
    await expect(start).rejects.toThrow(
      /sandbox did not start: sandbox ended \(status 1\).*\nDATABASE_URL is missing\./,
    );
  });

  it('that ends by itself says so', async () => {
    throwaway = await throwawayApp(READY_APP);
    const hosted = await hostSeparately(throwaway.app, { PORT: String(await freePort()) }, throwaway.logs);
    await fetch(`${hosted.url}/exit`).catch(() => undefined);
    expect(await hosted.ended).toContain('sandbox ended (status 3)');
  });

  it('ends when the process that started it is killed', async () => {
    throwaway = await throwawayApp(READY_APP);
    const port = await freePort();
    const preload = join(workspaceRoot, 'tools/end-with-parent.mjs');
    const main = join(workspaceRoot, throwaway.app.folder, 'dist/main.js');
    const script = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['--import', '${preload}', '${main}'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { PORT: String(port) },
      stdio: 'ignore',
    });
    const answers = () => fetch(`http://127.0.0.1:${port}`).then((response) => response.ok);
    await eventually(answers, { withinMs: 10_000 });
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await eventually(
      () =>
        answers().then(
          () => false,
          () => true,
        ),
      { withinMs: 10_000 },
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

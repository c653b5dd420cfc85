import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nx = fileURLToPath(new URL('../node_modules/nx/dist/bin/nx.js', import.meta.url));

/**
 * Builds what changed since the last build (Nx keeps the rest), silently unless something fails.
 *
 * @throws Error with what the build printed
 */
export async function buildWorkspace() {
  const line = process.stderr.isTTY;
  if (line) process.stderr.write('building …');
  const started = performance.now();
  await build('run-many', '-t', 'build');
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  process.stderr.write(`${line ? '\r' : ''}built in ${seconds} s\n`);
}

/**
 * Builds the tools alone, without what they import, for a tool that imports nothing of the workspace.
 *
 * @throws Error with what the build printed
 */
export async function buildTools() {
  await build('run', 'tools:build', '--excludeTaskDependencies');
}

async function build(...command) {
  const child = spawn(process.execPath, [nx, ...command, '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`The build failed:\n${Buffer.concat(output)}`);
}

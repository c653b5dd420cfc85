// `nx g @handover/tools:connector`: builds the generator when it changed, then runs it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nx = fileURLToPath(new URL('../node_modules/nx/dist/bin/nx.js', import.meta.url));

/** Nx requires the factory, so that what is built is imported when it is called. */
export default async function generateConnector(tree, options) {
  // What the other tools import is not needed to generate.
  execFileSync(process.execPath, [nx, 'run', 'tools:build', '--excludeTaskDependencies', '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { connectorGenerator } = await import('./dist/connector/connector-generator.js');
  return connectorGenerator(tree, options);
}

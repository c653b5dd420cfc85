import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Lints contracts with Redocly by redocly.yaml.
 *
 * @param files paths from the workspace's root
 * @returns whether there is no error; what was found goes to stdout and stderr
 */
export async function lintContracts(root: string, files: string[]): Promise<boolean> {
  const command = join(root, 'node_modules/.bin/redocly');
  const child = spawn(command, ['lint', '--config', 'redocly.yaml', '--format', 'stylish', ...files], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status === 0;
}

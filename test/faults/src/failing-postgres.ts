import { execFile } from 'node:child_process';
import { chown, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@handover/platform/development';
import { eventually } from '@handover/testing';
import pg from 'pg';

const run = promisify(execFile);

/** Ways in which a server goes. */
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT', killed: 'SIGKILL' } as const;
/** Megabytes of the small disk: room for what a scenario writes, and few to fill. */
const DISK_MB = 192;

/** A PostgreSQL that a test may stop, freeze and deprive of its disk. */
export class FailingPostgres {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
    /** Why its disk cannot be filled here; undefined when it can. */
    readonly noSmallDisk: string | undefined,
  ) {}

  /**
   * Starts it. Where this machine allows it, the database has its tables on a small disk of its own (a tmpfs; the
   * write-ahead log is elsewhere, as on any server that is meant to survive a full disk).
   *
   * @param database to be made there
   */
  static async start(database: string): Promise<FailingPostgres> {
    const folder = await mkdtemp(join(tmpdir(), 'handover-failing-postgres-'));
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), port: 0 });
    const disk = join(folder, 'disk');
    const failure = await smallDisk(disk, folder).catch((error: Error) => error.message.trim());
    const postgres = new FailingPostgres(folder, server, failure);
    if (failure === undefined) {
      await postgres.admin(`create tablespace small location '${disk}'`);
      await postgres.admin(`create database ${database} tablespace small`);
    }
    return postgres;
  }

  get adminUrl(): string {
    return this.server.adminUrl;
  }

  /** Stops it in one of the ways, and waits until it is gone. */
  async stop(how: keyof typeof SIGNALS): Promise<void> {
    const { pid } = this.server;
    process.kill(pid, SIGNALS[how]);
    await eventually(() => !runs(pid), { withinMs: 30_000 });
  }

  /** Starts it again where it was. */
  async start(): Promise<void> {
    const { port } = this.server;
    this.server = await startEmbeddedPostgres({ dataDir: join(this.folder, 'postgres'), port });
  }

  /** Stops every process of the server in its tracks, as a disk does that does not answer; gives back how they go on. */
  async freeze(): Promise<() => void> {
    const { stdout } = await run('pgrep', ['-P', String(this.server.pid)]);
    const pids = stdout.trim().split('\n').map(Number);
    pids.forEach((pid) => process.kill(pid, 'SIGSTOP'));
    return () => pids.filter(runs).forEach((pid) => process.kill(pid, 'SIGCONT'));
  }

  /** Leaves no room on the disk of the database; gives back how to make room again. */
  async fillDisk(): Promise<() => Promise<void>> {
    const path = join(this.folder, 'disk', 'filler');
    const filler = await open(path, 'w');
    const block = Buffer.alloc(4_096);
    try {
      for (;;) await filler.write(block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await filler.close();
    }
    return () => rm(path);
  }

  /** Runs a statement as superuser. */
  async admin(statement: string): Promise<void> {
    const client = new pg.Client(this.adminUrl);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.server.stop();
    if (this.noSmallDisk === undefined) await run('umount', [join(this.folder, 'disk')]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Mounts a small disk that the server's account owns; resolves with nothing. */
async function smallDisk(disk: string, folder: string): Promise<undefined> {
  await run('mkdir', ['-m', '755', disk]);
  await run('chmod', ['755', folder]);
  await run('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=700`, 'tmpfs', disk]);
  const { uid, gid } = await stat(join(folder, 'postgres', 'pgdata'));
  await chown(disk, uid, gid);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

import { eventually } from '@handover/testing';
import pg from 'pg';
import type { CommitPoint } from './kill-points.js';

/** Any number that nobody else locks. */
const HELD = 0x4b494c4c;

/** Kills at the commit of a checkpoint: a trigger holds the statement before it, or tells of it as it is committed. */
export class CommitKiller {
  private constructor(private readonly client: pg.Client) {}

  /** @param url of the role that owns the tables of the process API */
  static async open(url: string): Promise<CommitKiller> {
    const client = new pg.Client({ connectionString: url, options: '-c search_path=opportunity_to_project' });
    await client.connect();
    await client.query(`
      create table kill_points (checkpoint text, moment text, handover_key text);
      create function meet_kill_point() returns trigger language plpgsql as $$ begin
        if exists (select from kill_points where checkpoint = new.name and moment = 'before'
            and coalesce(handover_key, new.handover_key) = new.handover_key) then
          perform pg_advisory_xact_lock(${HELD});
        end if;
        if exists (select from kill_points where checkpoint = new.name and moment = 'after') then
          perform pg_notify('kill_point', new.name);
        end if;
        return new;
      end $$;
      create trigger meet_kill_point before insert or update on checkpoints for each row execute function meet_kill_point();
      listen kill_point`);
    return new CommitKiller(client);
  }

  /** Kills at the next such commit; resolves when it is done and nothing holds any statement any more. */
  async strike({ checkpoint, moment }: CommitPoint, kill: () => void): Promise<void> {
    if (moment === 'before') {
      await this.hold([{ checkpoint }]);
      kill();
      return this.letGo();
    }
    const committed = new Promise<void>((resolve) => this.client.once('notification', () => resolve()));
    await this.client.query(`insert into kill_points values ($1, 'after')`, [checkpoint]);
    await committed;
    kill();
    await this.client.query(`delete from kill_points where moment = 'after'`);
  }

  /** Keeps commits of checkpoints, of one handover each or of any, from being made; resolves when each of them waits. */
  async hold(commits: { checkpoint: string; key?: string }[]): Promise<void> {
    await this.client.query(`select pg_advisory_lock(${HELD})`);
    for (const { checkpoint, key = null } of commits) {
      await this.client.query(`insert into kill_points values ($1, 'before', $2)`, [checkpoint, key]);
    }
    await eventually(async () => (await this.held()).length >= commits.length, { withinMs: 60_000, everyMs: 5 });
  }

  /** Undoes what is held, for a process that is gone. */
  async letGo(): Promise<void> {
    // Its statements would be committed all the same: the server does not look for a client that is gone.
    for (const pid of await this.held()) await this.client.query('select pg_terminate_backend($1, 5000)', [pid]);
    await this.client.query('delete from kill_points');
    await this.client.query(`select pg_advisory_unlock(${HELD})`);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Processes of the server that wait before a commit. */
  private async held(): Promise<number[]> {
    const { rows } = await this.client.query<{ pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and objid = ${HELD} and not granted`,
    );
    return rows.map(({ pid }) => pid);
  }
}

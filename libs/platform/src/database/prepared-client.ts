import { createHash } from 'node:crypto';
import pg from 'pg';
import { storableParameters } from './storable-text.js';

/** A text that comes so often on a connection is worth preparing there. */
const PREPARED_FROM = 3;
/** Texts that a connection keeps count of at most: those that vary without end must not fill anybody's memory. */
const MOST_KEPT = 300;
/** PostgreSQL's feature_not_supported: "cached plan must not change result type", after a migration. */
const PLAN_OUTDATED = '0A000';

interface Seen {
  times: number;
  name: string;
}

/**
 * A client that prepares the statements that it sends again and again, so that PostgreSQL parses them once for each
 * connection and plans them seldom. A statement that a migration has made outdated is prepared anew.
 */
export class PreparedClient extends pg.Client {
  private readonly seen = new Map<string, Seen>();
  private generation = 0;

  override query(...parameters: unknown[]): never {
    const send = (...sent: unknown[]) => (super.query as (...all: unknown[]) => unknown)(...sent);
    const [text, given, ...more] = parameters;
    const values: unknown = Array.isArray(given) ? storableParameters(given) : given;
    const name =
      typeof text === 'string' && Array.isArray(values) && more.length === 0 ? this.nameFor(text) : undefined;
    if (name === undefined) return send(...(parameters.length > 1 ? [text, values, ...more] : parameters)) as never;
    const answer = send({ name, text, values }) as Promise<unknown>;
    return answer.catch((error: unknown) => {
      if ((error as { code?: string }).code !== PLAN_OUTDATED) throw error;
      this.seen.clear();
      this.generation++;
      return send(text, values);
    }) as never;
  }

  private nameFor(text: string): string | undefined {
    let seen = this.seen.get(text);
    if (!seen) {
      if (this.seen.size >= MOST_KEPT) return undefined;
      seen = { times: 0, name: `${createHash('sha1').update(text).digest('base64')}/${this.generation}` };
      this.seen.set(text, seen);
    }
    seen.times++;
    return seen.times >= PREPARED_FROM ? seen.name : undefined;
  }
}

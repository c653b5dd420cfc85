import type { CallKind } from '@handover/connector-kit';
import { OneAtATime } from './one-at-a-time.js';
import type { TrytonConfig } from './tryton-config.js';
import { afterWrite, answeredFailure, type FieldNames, type RpcError } from './tryton-failures.js';
import { type Context, RpcRefusal, TrytonSession } from './tryton-session.js';
import { plain, type Values, type WireValue } from './wire-values.js';

/** A condition of a search: `['code', '=', 'C-1001']`, or several of them. */
export type Domain = WireValue[];

/** Fields that every read record has. */
export interface Row {
  id: number;
  _timestamp: string;
  create_date: string;
  write_date: string | null;
}

/** What `versions` and references call a record. */
export function keyOf(model: string, id: number): string {
  return `${model},${id}`;
}

/** How records are searched for. */
export interface Search {
  domain: Domain;
  fields: readonly string[];
  order?: [field: string, direction: 'ASC' | 'DESC'][];
  limit?: number;
  /** Id of the company for which the call is made; fields that are kept for each company depend on it. */
  company?: number;
}

/** How something is written. */
export interface Write {
  company?: number;
  /** Versions by `<model>,<id>`: the write fails when one of them is not the record's any more. */
  versions?: Record<string, string>;
  /** Labels of fields that a refusal may name. */
  names?: FieldNames;
  context?: Context;
}

const OWN_FIELDS = ['_timestamp', 'create_date', 'write_date'];
const MOST_WARNINGS = 5;

/** Calls of one Tryton database. Every method throws the failures of the connector kit. */
export class TrytonClient {
  private readonly session: TrytonSession;
  /**
   * Writers of project trees come one after the other: each rewrites the nested set of all projects, so that two at once
   * collide. Other replicas and processes are held back by the companion module's lock; this queue only saves them the
   * server processes that would wait for it.
   */
  private readonly trees = new OneAtATime();

  constructor(private readonly config: TrytonConfig) {
    this.session = new TrytonSession(config);
  }

  /** Records with their id and version, in plain values (see `plain`). */
  async search<Found extends Row>(model: string, { domain, fields, order, limit, company }: Search): Promise<Found[]> {
    const parameters: WireValue[] = [domain, 0, limit ?? null, order ?? null, [...fields, ...OWN_FIELDS]];
    const found = await this.call('read', `model.${model}.search_read`, parameters, contextOf({ company }));
    return plain(found) as Found[];
  }

  /** Creates one record and answers its id. */
  async create(model: string, values: Values, write: Write = {}): Promise<number> {
    const ids = await this.write(`model.${model}.create`, [[values as WireValue]], write);
    return (ids as number[])[0]!;
  }

  /** Calls a method that changes something. */
  async write(method: string, parameters: WireValue[], write: Write = {}): Promise<unknown> {
    return plain(await this.call('write', method, parameters, contextOf(write), write.names));
  }

  /** Calls a method that writes project trees, when no other call of this client does. */
  writeTree(method: string, parameters: WireValue[], write: Write = {}): Promise<unknown> {
    return this.trees.run(() => this.write(method, parameters, write));
  }

  /** What a write made, read after it. A failure to read does not make the write pass for one that was not done. */
  async readBack<Result>(read: () => Promise<Result | undefined>): Promise<Result> {
    const made = await read().catch((error: unknown) => {
      throw afterWrite(error);
    });
    if (made === undefined) throw answeredFailure(['The record is gone right after it was written.'], 'write');
    return made;
  }

  close(): void {
    this.session.close();
  }

  private async call(
    kind: CallKind,
    method: string,
    parameters: WireValue[],
    context: Context,
    names?: FieldNames,
  ): Promise<WireValue> {
    for (let warnings = 0; ; warnings++) {
      try {
        return await this.session.call(kind, method, parameters, context);
      } catch (error) {
        if (!(error instanceof RpcRefusal)) throw error;
        const warning = this.acceptedWarning(error.error);
        if (warning === undefined || warnings >= MOST_WARNINGS) throw answeredFailure(error.error, kind, names);
        await this.accept(warning, context);
      }
    }
  }

  /** Name of the warning that the answer is, when the configuration says to go on after it. */
  private acceptedWarning([type, content]: RpcError): string | undefined {
    if (type !== 'UserWarning' || !Array.isArray(content)) return undefined;
    const name = String(content[0]);
    return this.config.acceptedWarnings.some((beginning) => name.startsWith(beginning)) ? name : undefined;
  }

  /** As the client program does when a person says yes: for this once. */
  private async accept(name: string, context: Context): Promise<void> {
    const [me] = await this.search<Row>('res.user', { domain: [['login', '=', this.config.user]], fields: [] });
    const values = { user: me?.id, name, always: false };
    await this.write('model.res.user.warning.create', [[values as WireValue]], { context });
  }
}

function contextOf({ company, versions, context }: Pick<Write, 'company' | 'versions' | 'context'>): Context {
  return {
    ...context,
    ...(company === undefined ? {} : { company }),
    ...(versions === undefined ? {} : { _timestamp: versions }),
  };
}

import type { ExternalReference } from '@handover/canonical';
import { notFound } from '@handover/platform';
import { ReadCache } from '../cache/read-cache.js';
import type { MappingFinding } from '../mapping-finding.js';
import { problemOfFailure } from '../nest/failure-problem.js';
import { CallPolicy } from '../policy/call-policy.js';
import { createOnce } from '../policy/create-once.js';
import type { WebhookIntake } from '../webhooks/webhook-intake.js';
import type { InstanceSettings } from './instance-settings.js';

/** Milliseconds for which master data that seldom changes may be used again. */
export const MASTER_DATA_KEPT_MS = 30_000;

type Own = { id: string; externalReferences: ExternalReference[] };

/** How a read may be answered; see {@link ReadCache}. */
export interface ReadOptions {
  /** What tells this read from others of the operation. */
  key: string;
  keepMs?: number;
  fresh?: boolean;
}

/** One configured vendor system behind its port. Its methods throw problems that name system and instance. */
export class SystemInstance<Port> {
  readonly policy: CallPolicy;
  private readonly cache = new ReadCache();

  constructor(
    readonly system: string,
    readonly settings: Pick<InstanceSettings, 'name' | 'vendor' | 'default' | 'legalEntities' | 'limits'>,
    private readonly port: Port,
    readonly close: () => void = () => undefined,
    private readonly inspect?: () => Promise<MappingFinding[]>,
    /** Reads what its vendor sends by itself; undefined where nothing is taken in. */
    readonly webhooks?: WebhookIntake,
  ) {
    this.policy = new CallPolicy(system, settings.name, settings.limits);
  }

  get name(): string {
    return this.settings.name;
  }

  /** A call that changes nothing, or nothing more when it is repeated. */
  read<Result>(operation: string, call: (port: Port) => Promise<Result>): Promise<Result> {
    return this.asProblems(() => this.policy.read(operation, () => call(this.port)));
  }

  /**
   * A read whose answer is shared with identical ones at the same time, and kept for as long as `keepMs` says. Not for
   * records that Handover writes: a look-up must not be answered by one that began before the write.
   */
  share<Result>(
    operation: string,
    { key, keepMs = 0, fresh }: ReadOptions,
    call: (port: Port) => Promise<Result>,
  ): Promise<Result> {
    return this.cache.read(`${operation} ${key}`, () => this.read(operation, call), { keepMs, fresh });
  }

  /** Whether its mapping can be compared with what the system says of itself. */
  get isInspectable(): boolean {
    return this.inspect !== undefined;
  }

  /** What of its mapping does not fit the system as it is now; nothing where it cannot be compared. */
  async inspectMapping(): Promise<MappingFinding[]> {
    const { inspect } = this;
    return inspect ? this.asProblems(() => this.policy.read('mapping.inspect', inspect)) : [];
  }

  /** A call that must not be done twice. */
  write<Result>(operation: string, call: (port: Port) => Promise<Result>): Promise<Result> {
    return this.asProblems(() => this.policy.write(operation, () => call(this.port)));
  }

  /** Creates a record once; see {@link createOnce}. */
  create<New extends { externalReference: string }, Held extends Own & { externalReference: string }>(
    type: string,
    wanted: New,
    attempt: { repeated: boolean },
    by: {
      create: (port: Port) => Promise<Held>;
      lookUp: (port: Port) => Promise<Held[]>;
    },
  ): Promise<Held> {
    return this.asProblems(async () => {
      const held = await createOnce<New, Held>({
        wanted,
        repeated: attempt.repeated,
        create: () => this.policy.write(`${type}.create`, () => by.create(this.port)),
        lookUp: () => this.policy.read(`${type}.find`, () => by.lookUp(this.port)),
      });
      return this.own(type, held);
    });
  }

  /** The record with its reference in this very system first among its external references. */
  own<Held extends Own>(type: string, held: Held): Held {
    const reference = { system: this.system, instance: this.name, type, id: held.id };
    return { ...held, externalReferences: [reference, ...held.externalReferences] };
  }

  /** The record with its own reference. Throws a 404 problem when there is none. */
  found<Held extends Own>(type: string, id: string, held: Held | undefined): Held {
    if (!held) throw notFound(type.replaceAll('-', ' '), id);
    return this.own(type, held);
  }

  private async asProblems<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw problemOfFailure(error, { system: this.system, instance: this.name });
    }
  }
}

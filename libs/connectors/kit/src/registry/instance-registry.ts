import { ConfigurationError, Problem } from '@handover/platform';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { z } from 'zod';
import type { MappingFinding } from '../mapping-finding.js';
import type { InstanceSettings } from './instance-settings.js';
import { describeIssue } from './read-instances.js';
import { type ServedLegalEntity, servesOn } from './served-legal-entity.js';
import { SystemInstance } from './system-instance.js';
import type { WebhookIntake } from '../webhooks/webhook-intake.js';

/** A vendor's side of a port, ready to be called. */
export interface Connected<Port> {
  port: Port;
  /** Closes connections at the end of the app. */
  close?: () => void;
  /** Compares the configured mapping with what the system says of itself. */
  inspect?: () => Promise<MappingFinding[]>;
  /** Reads the vendor's webhooks, where the settings hold what they are signed with. */
  webhooks?: WebhookIntake;
}

/** Makes the adapters of one vendor for an instance; does no I/O. */
export type Vendor<Port> = (settings: unknown) => Connected<Port>;

/**
 * A vendor that an API can be configured with.
 *
 * @param schema of its settings; it takes `timeoutMs` and `retries`, which the instance's limits give
 */
export function vendor<Config, Port>(
  schema: z.ZodType<Config>,
  connect: (config: Config) => Connected<Port>,
): Vendor<Port> {
  return (settings) => connect(schema.parse(settings));
}

/** What a request says about the instance that it is for. */
export interface InstanceChoice {
  instance?: string;
  legalEntity?: string;
  /** Day, YYYY-MM-DD, on which the legal entity is asked about; today (UTC) when absent. */
  asOf?: string;
}

/** The configured instances of one kind of system. */
export class InstanceRegistry<Port> implements OnApplicationShutdown {
  private readonly byName: ReadonlyMap<string, SystemInstance<Port>>;
  private readonly fallback: SystemInstance<Port> | undefined;

  constructor(
    private readonly system: string,
    readonly instances: readonly SystemInstance<Port>[],
  ) {
    this.byName = new Map(instances.map((instance) => [instance.name, instance]));
    this.fallback =
      instances.find(({ settings }) => settings.default) ?? (instances.length === 1 ? instances[0] : undefined);
  }

  /**
   * The instance of that name; else the one that the legal entity belongs to on that day; else the default one. A default instance
   * that lists no legal entities serves every one that no other lists.
   *
   * @throws Problem 404 `unknown-instance`, 422 `legal-entity-without-instance` or `no-default-instance`, naming what is configured
   */
  choose({ instance, legalEntity, asOf = today() }: InstanceChoice): SystemInstance<Port> {
    if (instance !== undefined) return this.byName.get(instance) ?? this.unknownInstance(instance);
    const { fallback } = this;
    if (legalEntity === undefined) return fallback ?? this.noDefault();
    const owner = this.instances.find(({ settings }) =>
      settings.legalEntities.some((served) => served.code === legalEntity && servesOn(served, asOf)),
    );
    if (owner) return owner;
    if (fallback && fallback.settings.legalEntities.length === 0) return fallback;
    return this.unservedLegalEntity(legalEntity, asOf);
  }

  /** Configured as that; undefined when none is. */
  named(instance: string): SystemInstance<Port> | undefined {
    return this.byName.get(instance);
  }

  /** The instance for a new record: as the query says, else by the record's own legal entity. */
  chooseFor(query: InstanceChoice, record: { legalEntity?: string }): SystemInstance<Port> {
    return this.choose({ ...query, legalEntity: query.legalEntity ?? record.legalEntity });
  }

  onApplicationShutdown(): void {
    for (const instance of this.instances) instance.close();
  }

  private unknownInstance(name: string): never {
    throw new Problem({
      type: 'unknown-instance',
      title: 'Unknown instance',
      status: 404,
      detail: `There is no ${this.system} instance "${name}"; configured: ${listed([...this.byName.keys()])}.`,
    });
  }

  private unservedLegalEntity(code: string, asOf: string): never {
    const served = this.instances.flatMap(({ settings }) => settings.legalEntities.map(inWords));
    throw new Problem({
      type: 'legal-entity-without-instance',
      title: 'Legal entity without instance',
      status: 422,
      detail: `No ${this.system} instance serves the legal entity "${code}" on ${asOf}; served are: ${listed(served)}.`,
    });
  }

  private noDefault(): never {
    throw new Problem({
      type: 'no-default-instance',
      title: 'No default instance',
      status: 422,
      detail: `Say which ${this.system} instance is meant, none is the default; configured: ${listed([...this.byName.keys()])}.`,
    });
  }
}

/**
 * Makes the configured instances. Does no I/O.
 *
 * @throws ConfigurationError naming the instance and the path of what is wrong, never a value
 */
export function connectInstances<Port>(
  system: string,
  configured: readonly InstanceSettings[],
  vendors: Readonly<Record<string, Vendor<Port>>>,
): InstanceRegistry<Port> {
  const instances = configured.map((instance, index) => {
    const connect = Object.hasOwn(vendors, instance.vendor) ? vendors[instance.vendor] : undefined;
    if (!connect) {
      throw wrong(`${index}.vendor: "${instance.vendor}" is none of ${listed(Object.keys(vendors))}`);
    }
    const { timeoutMs, retries } = instance.limits;
    const limited = { timeoutMs, retries, ...instance.settings };
    const { port, close, inspect, webhooks } = connected(connect, limited, index);
    return new SystemInstance(system, instance, port, close, inspect, webhooks);
  });
  return new InstanceRegistry(system, instances);
}

function connected<Port>(connect: Vendor<Port>, settings: object, index: number): Connected<Port> {
  try {
    return connect(settings);
  } catch (error) {
    if (error instanceof Error && 'issues' in error) {
      throw wrong(describeIssue(error as z.ZodError, [`${index}`, 'settings']));
    }
    throw error;
  }
}

function wrong(complaint: string): ConfigurationError {
  return new ConfigurationError('INSTANCES', `The variable INSTANCES is not valid: ${complaint}.`);
}

function listed(names: string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

function inWords({ code, from, until }: ServedLegalEntity): string {
  return [code, ...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])].join(' ');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

import type { Instance } from '@handover/contracts/system-erp';

/** Whether an instance can be called: what its system API says. */
export type Availability = 'available' | 'maintenance' | 'down' | 'limited';

/** With what an instance was configured, as far as its system API tells. */
export type InstanceConfiguration = Pick<
  Instance,
  'vendor' | 'legalEntities' | 'default' | 'limitPerSecond' | 'concurrency'
>;

/** An instance as its system API tells of it. */
export interface ToldInstance {
  name: string;
  availability: Availability;
  reason?: string;
  /** Instants, RFC 3339 in UTC. */
  since?: string;
  until?: string;
}

/** The same, with its configuration. */
export interface ConfiguredInstance extends ToldInstance {
  configuration: InstanceConfiguration;
}

/** A system that asks for a shorter rest than this is none that people need to hear of. */
const LONG_REST_MS = 300_000;

/** Whether people are told that the instance cannot be called. */
export function isWorthTelling({ availability, until }: ToldInstance, now: number): boolean {
  if (availability === 'limited') return until !== undefined && Date.parse(until) - now > LONG_REST_MS;
  return availability !== 'available';
}

/** What an instance's system API tells, as far as it is kept. */
export function configuredInstance({
  name,
  availability,
  reason,
  since,
  until,
  ...rest
}: Instance): ConfiguredInstance {
  const { vendor, legalEntities, default: isDefault, limitPerSecond, concurrency } = rest;
  const configuration = { vendor, legalEntities, default: isDefault, limitPerSecond, concurrency };
  return { name, availability, reason, since, until, configuration };
}

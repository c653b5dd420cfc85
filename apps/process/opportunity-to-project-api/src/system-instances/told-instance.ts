/** Whether an instance can be called: what its system API says. */
export type Availability = 'available' | 'maintenance' | 'down' | 'limited';

/** An instance as its system API tells of it. */
export interface ToldInstance {
  name: string;
  availability: Availability;
  reason?: string;
  /** Instants, RFC 3339 in UTC. */
  since?: string;
  until?: string;
}

/** A system that asks for a shorter rest than this is none that people need to hear of. */
const LONG_REST_MS = 300_000;

/** Whether people are told that the instance cannot be called. */
export function isWorthTelling({ availability, until }: ToldInstance, now: number): boolean {
  if (availability === 'limited') return until !== undefined && Date.parse(until) - now > LONG_REST_MS;
  return availability !== 'available';
}

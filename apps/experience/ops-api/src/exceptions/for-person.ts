import type { Caller } from '@handover/platform';

/** A request in the name of the person who sends it: the process API is called by this app, and keeps both. */
export function forPerson<Body extends object>(body: Body, { subject }: Caller): Body & { onBehalfOf: string } {
  return { ...body, onBehalfOf: subject };
}

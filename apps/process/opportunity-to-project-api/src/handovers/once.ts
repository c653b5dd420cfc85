import { createHash } from 'node:crypto';
import type { HandoverRun } from './handover-progress.js';

/** What a request carries so that a record of a handover is created once, whatever happens to the answers. */
export interface Once {
  /** `<handover key>/<what>/<digest of the content>`: the same content is the same request, in whichever attempt. */
  idempotencyKey: string;
  /**
   * The system API looks the record up before it creates it or repeats an answer: in every attempt after the first, and where
   * another replica may have made one in the meantime.
   */
  headers?: { 'Cache-Control': 'no-cache' };
}

/** The attempt that creates. */
export type Attempt = Pick<HandoverRun, 'key' | 'attempt' | 'term'>;

/** @param what names what is created: `provision-project` */
export function once({ key, attempt, term }: Attempt, what: string, body: object): Once {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
  return {
    idempotencyKey: `${key}/${what}/${digest}`,
    ...(attempt > 1 || !term.held ? { headers: { 'Cache-Control': 'no-cache' } } : {}),
  };
}

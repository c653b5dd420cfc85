import { UpstreamProblem } from '@handover/platform';
import type { Finding } from '../exceptions/business-exception.js';
import { isConflict } from '../exceptions/failed-call.js';

/** Checkpoints whose records can be adopted. */
export const adoptableAt: readonly Finding['checkpoint'][] = [
  'provision-project',
  'create-billing-profile',
  'create-schedules',
  'request-staffing',
];

/** What is to be created, and how to find what may be in its way. */
interface Creation<Held> {
  /** Whether a person has ruled that what is in the way is taken. */
  adopted: boolean;
  externalReference: string;
  create: () => Promise<Held>;
  find: () => Promise<{ items: Held[] }>;
}

/**
 * Creates a record; where one with its reference differs and was adopted, takes that one as it is, with how it differs. Several
 * with one reference stay a conflict: nobody could say which was meant.
 */
export async function createOrAdopt<Held extends { externalReference: string }>({
  adopted,
  externalReference,
  create,
  find,
}: Creation<Held>): Promise<{ record: Held; difference?: string }> {
  try {
    return { record: await create() };
  } catch (error) {
    if (!adopted || !(error instanceof UpstreamProblem) || !isConflict(error)) throw error;
    const held = (await find()).items.filter((record) => record.externalReference === externalReference);
    if (held.length !== 1) throw error;
    return { record: held[0]!, difference: error.problem?.detail ?? error.message };
  }
}

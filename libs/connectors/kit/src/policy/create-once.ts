import { AnswerLost, RecordConflict, SystemUnavailable } from '../failures.js';
import { differingFields } from './differing-fields.js';

/** What is to be created, and how to do so and to find it. */
export interface Creation<New extends { externalReference: string }, Held extends { id: string }> {
  wanted: New;
  /** An earlier attempt ended without a known outcome. */
  repeated: boolean;
  create: () => Promise<Held>;
  /** The records that carry the external reference, or parts of it. */
  lookUp: () => Promise<Held[]>;
}

const MOST_CREATES = 2;

/**
 * Creates a record once, whatever happened to the answers: after an earlier attempt, a lost answer or a refusal because
 * the reference is taken, the record is looked up by its external reference before it is created again.
 *
 * @throws RecordConflict when several records carry the reference, or one that differs from what is wanted
 * @throws AnswerLost when it cannot be told whether the record was created
 */
export async function createOnce<
  New extends { externalReference: string },
  Held extends { id: string; externalReference: string },
>(creation: Creation<New, Held>): Promise<Held> {
  if (creation.repeated) {
    const found = await lookUpAs(creation);
    if (found) return found;
  }
  let lost: AnswerLost | undefined;
  for (let creates = 0; creates < MOST_CREATES; creates++) {
    try {
      return await creation.create();
    } catch (error) {
      if (error instanceof AnswerLost) lost = error;
      else if (!(error instanceof RecordConflict)) throw lost && error instanceof SystemUnavailable ? lost : error;
      const found = await lookUpAs(creation).catch((failure: unknown) => {
        throw lost && failure instanceof SystemUnavailable ? lost : failure;
      });
      if (found) return found;
      if (error instanceof RecordConflict) throw error;
    }
  }
  throw lost;
}

async function lookUpAs<
  New extends { externalReference: string },
  Held extends { id: string; externalReference: string },
>({ wanted, lookUp }: Creation<New, Held>): Promise<Held | undefined> {
  const reference = wanted.externalReference;
  const found = (await lookUp()).filter((record) => record.externalReference === reference);
  const [record, ...others] = found;
  if (!record) return undefined;
  if (others.length > 0) {
    const ids = found.map(({ id }) => `"${id}"`).join(', ');
    throw new RecordConflict(`Several records carry the reference "${reference}": ${ids}.`);
  }
  const fields = differingFields(wanted, record);
  if (fields.length === 0) return record;
  throw new RecordConflict(
    `The record "${record.id}" carries the reference "${reference}" and differs in ${fields.join(', ')}.`,
  );
}

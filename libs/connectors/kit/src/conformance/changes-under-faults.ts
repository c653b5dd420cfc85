import { AnswerLost, RecordRefused } from '../failures.js';
import { failureOf, type Suite } from './suite.js';

/** A record that a change can be made to. */
export interface Changeable<Held> {
  /** Makes the change at a version of the record. */
  change(version: string): Promise<Held>;
  /** The record as the system holds it. */
  held(): Promise<Held>;
  /** All records under its reference. */
  found(): Promise<Held[]>;
}

const SENTENCE = 'The period 2027-02 is closed.';

/**
 * Tests that a change whose answer is lost is made once when it is asked for again, and that one which the system refuses
 * leaves everything as it was.
 *
 * @param words `an amendment of a contract`
 * @param arrange a new record to be changed, and what of it is to be otherwise after that
 */
export function testChangeUnderFaults<Port, Samples, Capability extends string, Held extends { version: string }>(
  { faults, testOf }: Suite<Port, Samples, Capability>,
  words: string,
  arrange: () => Promise<Changeable<Held> & { wanted: object }>,
): void {
  testOf('fault:lose-answer', `ends with ${words} when its answer is lost and it is asked for again`, async () => {
    const { change, held, found, wanted } = await arrange();
    const { version } = await held();
    await faults().strike({ kind: 'lose-answer' });
    expect(await failureOf(change(version))).toBeInstanceOf(AnswerLost);
    await faults().clear();
    const ended = await change((await held()).version);
    expect(ended).toMatchObject(wanted);
    expect(await held()).toEqual(ended);
    expect(await found()).toEqual([ended]);
  });

  testOf(
    'fault:refuse',
    `keeps the system's own sentence when it refuses ${words}, and leaves all as it was`,
    async () => {
      const { change, held } = await arrange();
      const before = await held();
      await faults().strike({ kind: 'refuse', message: SENTENCE });
      const refusal = await failureOf(change(before.version));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect((refusal as RecordRefused).vendorMessage).toContain(SENTENCE);
      await faults().clear();
      expect(await held()).toEqual(before);
    },
  );
}

import fc from 'fast-check';
import { AnswerLost, RecordConflict, SystemUnavailable } from '../failures.js';
import { createOnce } from './create-once.js';

interface Wanted {
  externalReference: string;
  name: string;
}
type Held = Wanted & { id: string };

const wanted: Wanted = { externalReference: 'main:1', name: 'Migration' };
type Answer = 'created' | 'lost-after' | 'lost-before' | 'unavailable';

/** A system that forgets to answer as it is told; it creates a record at every create that reaches it. */
function systemThat(answers: Answer[], records: Held[] = []) {
  const left = [...answers];
  return {
    records,
    async create(): Promise<Held> {
      const answer = left.shift() ?? 'created';
      if (answer === 'unavailable') throw new SystemUnavailable('down');
      if (answer === 'lost-before') throw new AnswerLost('lost');
      const record = { ...wanted, id: `P-${records.length + 1}` };
      records.push(record);
      if (answer === 'lost-after') throw new AnswerLost('lost');
      return record;
    },
    lookUp: async () => records,
  };
}

const once = (system: ReturnType<typeof systemThat>, repeated = false) =>
  createOnce<Wanted, Held>({ wanted, repeated, create: system.create, lookUp: system.lookUp });

describe('createOnce', () => {
  it('leaves at most one record, and exactly one when it answers, whatever becomes of the answers', async () => {
    const answers = fc.array(fc.constantFrom<Answer[]>('created', 'lost-after', 'lost-before', 'unavailable'), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const system = systemThat(given);
        let record: Held | undefined;
        for (let attempt = 0; record === undefined; attempt++) {
          record = await once(system, attempt > 0).catch((error: unknown) => {
            expect(error instanceof AnswerLost || error instanceof SystemUnavailable).toBe(true);
            return undefined;
          });
          expect(system.records.length).toBeLessThanOrEqual(1);
        }
        expect(system.records).toEqual([record]);
      }),
    );
  });

  it('names the ids when several records carry the reference', async () => {
    const records = [
      { ...wanted, id: 'P-1' },
      { ...wanted, id: 'P-2' },
    ];
    await expect(once(systemThat([], records), true)).rejects.toThrow(/"P-1", "P-2"/);
  });

  it('conflicts with a record of the reference that differs, naming the field', async () => {
    const result = once(systemThat([], [{ ...wanted, name: 'Other', id: 'P-1' }]), true);
    await expect(result).rejects.toBeInstanceOf(RecordConflict);
    await expect(result).rejects.toThrow(/\/name/);
  });

  it('overlooks records of other parts of the reference', async () => {
    const system = systemThat([], [{ ...wanted, externalReference: 'main:1#2', id: 'P-9' }]);
    expect((await once(system, true)).id).toBe('P-2');
  });

  it('does not say that nothing was done when the look-up after a lost answer fails', async () => {
    const system = systemThat(['lost-after']);
    const lookUp = async () => {
      throw new SystemUnavailable('down');
    };
    const result = createOnce<Wanted, Held>({ wanted, repeated: false, create: system.create, lookUp });
    await expect(result).rejects.toBeInstanceOf(AnswerLost);
  });
});

import { createOnce, RecordDiffers } from './create-once.js';
import type { HandoverRun } from './handover-progress.js';

const work = (run: number): HandoverRun => ({
  key: 'main:006',
  run,
  crmInstance: 'main',
  opportunityId: '006',
  correlationId: 'c',
  waits: 0,
  done: {},
});
const body = { externalReference: 'main:006#1', value: { amount: '10.00', currency: 'EUR' }, skills: ['cloud'] };

function system(held: object[] = []) {
  const keys: string[] = [];
  const creation = {
    what: 'request-staffing/1',
    body,
    find: async () => ({ items: held as (typeof body & { id: string })[] }),
    create: async (wanted: typeof body, key: string) => {
      keys.push(key);
      return { ...wanted, id: 'new' };
    },
  };
  return { keys, creation };
}

describe('a record of a handover', () => {
  it('is created in the first run without looking', async () => {
    const { keys, creation } = system([{ ...body, id: 'seen' }]);
    expect(await createOnce(work(1), creation)).toMatchObject({ id: 'new' });
    expect(keys).toEqual(['main:006/request-staffing/1/1']);
  });

  it('is found in a later run when an earlier one had made it, amounts compared as numbers', async () => {
    const { keys, creation } = system([{ ...body, value: { amount: '10', currency: 'EUR' }, id: 'seen', more: true }]);
    expect(await createOnce(work(2), creation)).toMatchObject({ id: 'seen' });
    expect(keys).toEqual([]);
  });

  it('is created in a later run when there is none, or only another part of the handover', async () => {
    const { keys, creation } = system([{ ...body, externalReference: 'main:006#2', id: 'other' }]);
    expect(await createOnce(work(3), creation)).toMatchObject({ id: 'new' });
    expect(keys).toEqual(['main:006/request-staffing/1/3']);
  });

  it.each([
    ['/value/amount', { ...body, value: { amount: '10.01', currency: 'EUR' } }],
    ['/skills/0', { ...body, skills: ['data'] }],
    ['/skills', { ...body, skills: [] }],
  ])('is a conflict when what is there differs in %s', async (field, held) => {
    const { creation } = system([{ ...held, id: 'seen' }]);
    const failure = await createOnce(work(2), creation).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RecordDiffers);
    expect(failure).toMatchObject({ fields: [field], id: 'seen' });
  });
});

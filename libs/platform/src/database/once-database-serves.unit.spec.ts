import { onceDatabaseServes } from './once-database-serves.js';

/** Work that fails as told, one error an attempt, and then succeeds. */
function failing(...errors: Error[]) {
  let attempts = 0;
  const work = async () => {
    const error = errors[attempts++];
    if (error) throw error;
    return 'done';
  };
  return { work, attempts: () => attempts };
}

const withCode = (code: string) => Object.assign(new Error(code), { code });

describe('what an app needs from its database before it starts', () => {
  it('is tried again while the database starts, has no connection free, or is too slow to give one', async () => {
    const tooSlow = new Error('Connection terminated due to connection timeout');
    const { work, attempts } = failing(withCode('ECONNREFUSED'), withCode('57P03'), withCode('53300'), tooSlow);
    expect(await onceDatabaseServes(work)).toBe('done');
    expect(attempts()).toBe(5);
  });

  it.each([
    ['the database refuses', withCode('42501')],
    ['its name is not known', withCode('ENOTFOUND')],
    ['is no failure of the database', new Error('A bug.')],
  ])('is not tried again where %s', async (_what, error) => {
    const { work, attempts } = failing(error);
    await expect(onceDatabaseServes(work)).rejects.toBe(error);
    expect(attempts()).toBe(1);
  });

  it('fails with the last reason when the time is over', async () => {
    const { work } = failing(withCode('ECONNREFUSED'), withCode('ECONNREFUSED'));
    await expect(onceDatabaseServes(work, 0)).rejects.toThrow('ECONNREFUSED');
  });
});

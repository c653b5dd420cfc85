import { isDatabaseUnavailable, isRefusedByDatabase } from './database-errors.js';

const coded = (code: string) => Object.assign(new Error('failed'), { code });

describe('an error of the database', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    '53100',
    '53300',
    '57P01',
    '57P03',
    '57014',
    '08006',
    '40001',
    '58030',
    '25006',
  ])('%s says that it cannot serve now', (code) => expect(isDatabaseUnavailable(coded(code))).toBe(true));

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('"%s" says so without a code', (message) => expect(isDatabaseUnavailable(new Error(message))).toBe(true));

  it.each(['23505', '22012', '42P01', 'ENOENT', 'FST_ERR_BAD_URL', 'EPERM'])('%s does not', (code) =>
    expect(isDatabaseUnavailable(coded(code))).toBe(false),
  );

  it('is one: whatever else was thrown says nothing of the database', () => {
    for (const thrown of [new Error('timeout'), 'Connection terminated', undefined]) {
      expect(isDatabaseUnavailable(thrown)).toBe(false);
    }
  });

  it.each([
    ['22P05', true],
    ['23514', true],
    ['57P01', false],
    ['53100', false],
    ['ECONNREFUSED', false],
  ])('%s says that the statement is refused for what it holds: %s', (code, refused) =>
    expect(isRefusedByDatabase(coded(code))).toBe(refused),
  );
});

import fc from 'fast-check';
import { isInstant } from './instants.js';

describe('an instant', () => {
  it('is whatever a date writes of the years 1 to 9999', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(dates, (date) => isInstant(date.toISOString())));
  });

  it.each(['2026-11-20T09:30:00Z', '2026-11-20T09:30:00.000+0100', '2028-02-29T23:59:59.123456789-15:59'])(
    'is %s',
    (text) => expect(isInstant(text)).toBe(true),
  );

  it.each([
    '2026-02-30T09:30:00Z',
    '2026-11-31T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T09:30:00+16:00',
    `2026-11-20T09:30:00.${'1'.repeat(200)}Z`,
    '2026-11-20',
    '2026-W47-5',
    '2026-11-20T09:30:00',
    '2026-11-20T09:30:00Z\0',
    1795163400000,
  ])('is not %j', (value) => expect(isInstant(value)).toBe(false));
});

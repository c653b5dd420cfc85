import fc from 'fast-check';
import { RowValues } from './row-values.js';
import { shiftedDate } from './shifted-date.js';
import type { ValueSource } from './value-source.js';

const row = {
  id: '7',
  agent: 'Moses Frase',
  name: 'Müller & Söhne GmbH',
  land: 'Philipines',
  date: '2017-03-01',
  none: '',
};
const teams = {
  file: 'teams.csv',
  columns: ['person', 'office'],
  rows: [
    { person: 'Moses Frase', office: 'Central' },
    { person: 'Moses Frase', office: 'West' },
  ],
};
const values = new RowValues(new Map([['teams', teams]]));

describe('a value', () => {
  it.each<[string, ValueSource, string]>([
    ['a constant', { value: 'USD' }, 'USD'],
    ['a column', { column: 'id' }, '7'],
    ['a default for an empty column', { column: 'none', default: 'x' }, 'x'],
    ['a template', { template: '{name} ({id})' }, 'Müller & Söhne GmbH (7)'],
    ['a template of a slug', { template: 'C-{name|slug}' }, 'C-muller-sohne-gmbh'],
    ['no template when a column of it is empty', { template: 'C-{none}' }, ''],
    [
      'the first row that a lookup finds',
      { lookup: { file: 'teams', by: 'agent', key: 'person', column: 'office' } },
      'Central',
    ],
    [
      'nothing where a lookup finds nothing',
      { lookup: { file: 'teams', by: 'land', key: 'person', column: 'office' } },
      '',
    ],
    ['the first that is not empty', { firstOf: [{ column: 'none' }, { column: 'id' }, { value: 'x' }] }, '7'],
    ['a value that is mapped', { column: 'land', values: { Philipines: 'PH' } }, 'PH'],
    ['a value as it is where the map has none', { column: 'agent', values: { Philipines: 'PH' } }, 'Moses Frase'],
    ['a default where the map has none', { column: 'agent', values: { a: 'b' }, default: 'c' }, 'c'],
    ['a date moved', { column: 'date', plus: { months: 3, days: -1 } }, '2017-05-31'],
    ['nothing moved where there is no date', { column: 'none', plus: { days: 1 } }, ''],
  ])('is %s', (_, source, expected) => {
    expect(values.value(source, row)).toBe(expected);
  });

  it.each<[ValueSource, string]>([
    [{ column: 'none', required: true }, 'field: is required, and empty'],
    [
      { column: 'land', values: { a: 'b' }, required: true },
      'field: "Philipines" is none of the values that the mapping knows',
    ],
    [{ column: 'land', plus: { days: 1 } }, 'field: "Philipines" is no date like 2027-01-31'],
  ])('of %j is refused with the field and the reason', (source, reason) => {
    expect(() => values.fields({ field: source }, row)).toThrow(reason);
  });
});

describe('a date that is moved', () => {
  it.each([
    ['2027-01-31', { months: 1 }, '2027-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2027-12-31', { months: 2, days: 1 }, '2028-03-01'],
    ['2027-03-31', { months: -1 }, '2027-02-28'],
  ])('%s by %j is %s', (date, by, expected) => {
    expect(shiftedDate(date, by)).toBe(expected);
  });

  it.each(['2027-02-30', '27-01-01', '01/31/2027', ''])('must be one: not "%s"', (date) => {
    expect(() => shiftedDate(date, {})).toThrow('is no date');
  });

  it('by days and back is itself', () => {
    const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const day = date.toISOString().slice(0, 10);
        expect(shiftedDate(shiftedDate(day, { days }), { days: -days })).toBe(day);
      }),
    );
  });
});

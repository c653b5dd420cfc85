import { ourField } from './refused-field.js';

const names = { lines: 'entries', 'lines.*.value': 'entries/*/amount', total: 'total/amount' };

describe('the field that a vendor complains about', () => {
  it('has our name, with the position in a list', () => {
    expect(ourField('total', names)).toBe('total/amount');
    expect(ourField('lines.12.value', names)).toBe('entries/12/amount');
  });

  it('is the list or record that holds it where we have no name for itself', () => {
    expect(ourField('lines.3.colour', names)).toBe('entries');
  });

  it('is unknown where the vendor names none, or one that is not ours', () => {
    expect(ourField(undefined, names)).toBeUndefined();
    expect(ourField('colour', names)).toBeUndefined();
  });
});

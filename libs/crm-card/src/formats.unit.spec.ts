import { formatsFor } from './formats.js';
import { filled } from './words.js';

const now = () => new Date(2027, 1, 14, 18, 0);

describe('what the card writes', () => {
  it('has times as the reader writes them, with the date unless it is today', () => {
    const today = new Date(2027, 1, 14, 9, 30);
    expect(formatsFor('de-DE', now).moment(today)).toBe('09:30');
    expect(formatsFor('en-US', now).moment(today)).toMatch(/^9:30.AM$/);
    expect(formatsFor('de-DE', now).moment(new Date(2027, 0, 2, 9, 30))).toBe('02.01.2027, 09:30');
  });

  it('has numbers as the reader writes them', () => {
    expect(formatsFor('de-DE', now).number(1234)).toBe('1.234');
  });

  it('does not fail over a language tag that is none', () => {
    expect(formatsFor('not a tag', now).number(7)).toBe('7');
  });

  it('leaves a placeholder that nothing is known for', () => {
    expect(filled('Step {step} of {total}', { step: '3' })).toBe('Step 3 of {total}');
  });
});

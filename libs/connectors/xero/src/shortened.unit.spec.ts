import { shortened } from './shortened.js';

describe('a shortened text', () => {
  it('is the text itself when it is short enough', () => {
    expect(shortened('Größe 🚀', 8)).toBe('Größe 🚀');
  });

  it('ends before a character that would not fit as a whole', () => {
    expect(shortened('x🚀🚀', 4)).toBe('x🚀');
    expect(shortened('x🚀🚀', 5)).toBe('x🚀🚀');
  });

  it('ends with no space', () => {
    expect(shortened('one two', 4)).toBe('one');
  });
});

import { choose, inOrder } from './choice.js';

const choices = [
  { value: 'E1003', label: 'A. Keller', detail: 'Project manager' },
  { value: 'E1004', label: 'B. Weber' },
];

describe('choices', () => {
  it('fit when value, label and detail hold all words, in any case', () => {
    expect(choose(choices, 'KELLER project', 10).items).toEqual([choices[0]]);
    expect(choose(choices, 'keller weber', 10).items).toEqual([]);
    expect(choose(choices, ' ', 10).items).toEqual(choices);
  });

  it('say that there are more', () => {
    expect(choose(choices, '', 1)).toEqual({ items: [choices[0]], more: true });
    expect(choose(choices, '', 2).more).toBe(false);
  });

  it('are there once, by label', () => {
    expect(inOrder([choices[1]!, choices[0]!, choices[1]!])).toEqual(choices);
  });
});

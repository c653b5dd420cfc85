import { checkpointNames } from '../handovers/checkpoint.js';
import { checkpointDoing, checkpointDone, durationInWords, inWords, listed } from './words.js';

describe('words', () => {
  it.each([
    [0, 'less than a second'],
    [1_000, '1 second'],
    [61_000, '1 minute 1 second'],
    [7_200_000, '2 hours'],
    [7_201_000, '2 hours'],
    [93_780_000, '1 day 2 hours'],
  ])('%i milliseconds are %s', (milliseconds, words) => expect(durationInWords(milliseconds)).toBe(words));

  it.each([
    ['costCentre', 'cost centre'],
    ['billing-profile', 'billing profile'],
    ['exception.assigned', 'exception assigned'],
  ])('%s is said %s', (name, words) => expect(inWords(name)).toBe(words));

  it('are there for every checkpoint', () => {
    for (const name of checkpointNames) {
      expect(checkpointDoing(name)).not.toBe(inWords(name));
      expect(checkpointDone(name)).toMatch(/^[A-Z]/);
    }
  });

  it('list as people do', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

import { percentile } from './figures.js';

describe('percentiles', () => {
  it.each([
    [[5, 1, 3, 2, 4], 0.5, 3],
    [[1, 2, 3, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.99, 99],
    [[7], 0.99, 7],
    [[], 0.5, Number.NaN],
  ])('of %j at %f is %f', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

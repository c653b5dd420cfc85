import { quotaUsed } from './describe-instance.js';

describe('the quota of an instance', () => {
  it.each([
    [5, 20, 0.25],
    [30, 20, 1],
    [0, 0, 1],
    [7, undefined, undefined],
  ])('of %s calls a second at a pace of %s is %s', (calls, pace, used) => {
    expect(quotaUsed(calls, pace)).toBe(used);
  });
});

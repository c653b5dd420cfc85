import { LeaseTerm } from './lease-term.js';

describe('the term of a lease', () => {
  let now: number;
  let term: LeaseTerm;

  beforeEach(() => {
    now = 0;
    term = new LeaseTerm(10_000, () => now);
  });

  it('is not held before it is confirmed', () => {
    expect([term.begun, term.held]).toEqual([false, false]);
  });

  it('is held while it is confirmed in time', () => {
    for (; now < 60_000; now += 2_000) term.confirm(now);
    expect(term.held).toBe(true);
  });

  it('is not held by a process that was stopped, before anybody has told it', () => {
    term.confirm(now);
    now = 8_000;
    expect([term.begun, term.held]).toEqual([true, false]);
  });

  it('counts from when the replica spoke, not from when it was heard', () => {
    now = 9_000;
    term.confirm(500);
    expect(term.held).toBe(false);
  });
});

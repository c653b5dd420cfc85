import { SystemUnavailable } from '@handover/connector-kit';
import { ApiAllowance } from './api-allowance.js';

const NOW = Date.parse('2026-11-25T10:30:00Z');
const RESET = String(NOW / 1000 + 90);
const answered = (remaining: string, reset: string) => ({
  headers: { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset },
});

describe('the calls of an hour', () => {
  let now = NOW;
  let allowance: ApiAllowance;
  beforeEach(() => {
    now = NOW;
    allowance = new ApiAllowance(() => now);
  });

  it('are made while nothing is known of a limit', () => {
    allowance.note({ headers: {} });
    expect(() => allowance.check()).not.toThrow();
  });

  it('are made while some are left', () => {
    allowance.note(answered('1', RESET));
    expect(() => allowance.check()).not.toThrow();
  });

  it('are not made once they are used up, until they are granted anew', () => {
    allowance.note(answered('0', RESET));
    expect(() => allowance.check()).toThrow(SystemUnavailable);
    try {
      allowance.check();
    } catch (error) {
      expect(error).toMatchObject({ retryAfterSeconds: 90 });
    }
    now += 90_001;
    expect(() => allowance.check()).not.toThrow();
  });

  it('are made when the limit cannot be understood', () => {
    allowance.note(answered('none', 'soon'));
    expect(() => allowance.check()).not.toThrow();
  });
});

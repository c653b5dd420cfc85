import { SystemUnavailable, type VendorAnswer } from '@handover/connector-kit';

/**
 * The calls an hour that the account has left, as DocuSign's last answer said (`X-RateLimit-Remaining`, and
 * `X-RateLimit-Reset` in seconds of the Unix epoch). Once they are used up, nothing is asked until they are granted anew.
 */
export class ApiAllowance {
  private remaining = Infinity;
  private resetAt = 0;

  constructor(private readonly now: () => number = Date.now) {}

  /** Takes notice of an answer. */
  note({ headers }: Pick<VendorAnswer, 'headers'>): void {
    const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
    if (remaining === undefined || reset === undefined) return;
    this.remaining = Number(remaining);
    this.resetAt = Number(reset) * 1000;
  }

  /** @throws SystemUnavailable when no call is left */
  check(): void {
    const waitMs = this.resetAt - this.now();
    if (this.remaining > 0 || !(waitMs > 0)) return;
    throw new SystemUnavailable("DocuSign's calls of this hour are used up.", undefined, Math.ceil(waitMs / 1000));
  }
}

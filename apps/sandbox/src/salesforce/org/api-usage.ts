import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import { SalesforceError } from '../salesforce-error.js';

/** Counts the API calls of the last 24 hours (here: since midnight UTC, or the start) against the org's allowance. */
@Injectable()
export class ApiUsage {
  private day = '';
  private calls = 0;

  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {}

  /** Counts a call and answers the `Sforce-Limit-Info` header. */
  count(): string {
    const today = new Date().toISOString().slice(0, 10);
    if (today !== this.day) {
      this.day = today;
      this.calls = 0;
    }
    this.calls += 1;
    return `api-usage=${this.calls}/${this.config.SANDBOX_CRM_DAILY_CALLS}`;
  }

  /** Throws REQUEST_LIMIT_EXCEEDED once the day's allowance is used up. */
  check(): void {
    if (this.calls > this.config.SANDBOX_CRM_DAILY_CALLS) {
      throw new SalesforceError(403, {
        message: 'TotalRequests Limit exceeded.',
        errorCode: 'REQUEST_LIMIT_EXCEEDED',
      });
    }
  }

  /** The body of `GET /limits`, of which only the calls are counted. */
  limits(): object {
    const max = this.config.SANDBOX_CRM_DAILY_CALLS;
    return { DailyApiRequests: { Max: max, Remaining: Math.max(0, max - this.calls) } };
  }
}

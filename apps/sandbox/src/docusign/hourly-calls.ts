import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import { overLimit } from './docusign-error.js';

const HOUR_MS = 3_600_000;

/** Counts the API calls of the hour against what the account may make. */
@Injectable()
export class HourlyCalls {
  private hour = 0;
  private calls = 0;

  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {}

  get limit(): number {
    return this.config.SANDBOX_DOCUSIGN_HOURLY_CALLS;
  }

  /** Counts a call and answers the headers that tell of it. */
  count(): Record<string, string> {
    const hour = Math.floor(Date.now() / HOUR_MS);
    if (hour !== this.hour) {
      this.hour = hour;
      this.calls = 0;
    }
    this.calls += 1;
    return {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(Math.max(0, this.limit - this.calls)),
      'x-ratelimit-reset': String(((hour + 1) * HOUR_MS) / 1000),
    };
  }

  /** Throws HOURLY_APIINVOCATION_LIMIT_EXCEEDED once the hour's calls are used up. */
  check(): void {
    if (this.calls > this.limit) throw overLimit(400, this.limit);
  }
}

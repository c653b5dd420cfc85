import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import type { Answer } from '../../faults/with-faults.js';
import { limited } from '../xero-error.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

interface Used {
  minute: number;
  day: number;
  inFlight: number;
}

/** Counts calls of each organisation and of the app against what is granted (Xero: 5 at once, 60 a minute, 5,000 a day). */
@Injectable()
export class CallLimits {
  private readonly used = new Map<string, Used>();
  private appMinute = 0;
  private minute = 0;
  private day = 0;

  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {}

  /** Counts a call that begins; answers a refusal when one too many. Every call that is not refused must be ended. */
  begin(tenantId: string): { refusal?: Answer; headers: Record<string, string> } {
    const now = Date.now();
    this.turn(now);
    const used = this.usedBy(tenantId);
    const { SANDBOX_XERO_CONCURRENT_CALLS, SANDBOX_XERO_MINUTE_CALLS, SANDBOX_XERO_DAY_CALLS } = this.config;
    if (used.inFlight >= SANDBOX_XERO_CONCURRENT_CALLS) return { refusal: limited('concurrent', 1), headers: {} };
    if (used.day >= SANDBOX_XERO_DAY_CALLS) return this.refuse('day', DAY_MS - (now % DAY_MS));
    if (used.minute >= SANDBOX_XERO_MINUTE_CALLS) return this.refuse('minute', MINUTE_MS - (now % MINUTE_MS));
    if (this.appMinute >= this.config.SANDBOX_XERO_APP_MINUTE_CALLS) {
      return this.refuse('appminute', MINUTE_MS - (now % MINUTE_MS));
    }
    used.day += 1;
    used.minute += 1;
    used.inFlight += 1;
    this.appMinute += 1;
    return {
      headers: {
        'x-daylimit-remaining': String(SANDBOX_XERO_DAY_CALLS - used.day),
        'x-minlimit-remaining': String(SANDBOX_XERO_MINUTE_CALLS - used.minute),
        'x-appminlimit-remaining': String(this.config.SANDBOX_XERO_APP_MINUTE_CALLS - this.appMinute),
      },
    };
  }

  end(tenantId: string): void {
    this.usedBy(tenantId).inFlight -= 1;
  }

  private refuse(problem: string, milliseconds: number): { refusal: Answer; headers: Record<string, string> } {
    return { refusal: limited(problem, Math.ceil(milliseconds / 1000)), headers: {} };
  }

  private turn(now: number): void {
    const minute = Math.floor(now / MINUTE_MS);
    const day = Math.floor(now / DAY_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.appMinute = 0;
      for (const used of this.used.values()) used.minute = 0;
    }
    if (day !== this.day) {
      this.day = day;
      for (const used of this.used.values()) used.day = 0;
    }
  }

  private usedBy(tenantId: string): Used {
    let used = this.used.get(tenantId);
    if (!used) this.used.set(tenantId, (used = { minute: 0, day: 0, inFlight: 0 }));
    return used;
  }
}

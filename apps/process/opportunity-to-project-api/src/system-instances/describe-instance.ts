import type { Instance } from '@handover/contracts/system-erp';
import type { InstanceCalls } from './system-instance-documents.js';

/** How an instance is called, of what its system API says. */
export function callsOf(instance: Instance): InstanceCalls {
  const { state: breaker, limitPerSecond, ratePerSecond: pacePerSecond, callsPerSecond } = instance;
  const { inFlight, concurrency, queued } = instance;
  return {
    ...{ breaker, limitPerSecond, pacePerSecond, callsPerSecond, inFlight, concurrency, queued },
    quotaUsed: quotaUsed(callsPerSecond, pacePerSecond),
  };
}

/** Share of the pace that is used, 0 to 1; undefined where there is no pace to keep. */
export function quotaUsed(callsPerSecond: number, pacePerSecond: number | undefined): number | undefined {
  if (pacePerSecond === undefined) return undefined;
  if (pacePerSecond === 0) return 1;
  return Math.min(1, callsPerSecond / pacePerSecond);
}

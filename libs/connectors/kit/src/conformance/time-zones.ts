import { runInThisContext } from 'node:vm';

/** The zones at the two ends of the day: at no instant do both have the same date. */
export const OUTERMOST_ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;

/**
 * Does something as a process would whose time zone is that one (`TZ`, a name of the IANA database). What else goes on in
 * this process goes on in that zone as well.
 *
 * @throws Error when the runtime does not take the zone
 */
export async function inTimeZone<Result>(zone: string, body: () => Promise<Result>): Promise<Result> {
  // Node changes its zone when the environment of the process is written; what jest's tests see as that is a copy.
  const { env } = runInThisContext('process') as NodeJS.Process;
  const before = env.TZ;
  env.TZ = zone;
  try {
    const taken = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (taken !== zone) throw new Error(`The time zone should be ${zone}, and is ${taken}.`);
    return await body();
  } finally {
    if (before === undefined) delete env.TZ;
    else env.TZ = before;
  }
}

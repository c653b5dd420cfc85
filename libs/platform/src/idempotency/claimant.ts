import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Claims that requests of this process are working on now. */
const inFlight = new Set<string>();
const thisProcess = randomUUID();
const machine = machineIdentity();

/** Whether a claim's request still runs: 'unknown' for another machine's, where only the claim's age tells. */
export type Liveness = 'live' | 'gone' | 'unknown';

/** Names a new claim and counts it as in flight until {@link endClaim}. */
export function beginClaim(): string {
  const claimant = [machine, process.pid, thisProcess, randomUUID()].join('/');
  inFlight.add(claimant);
  return claimant;
}

/** The request of the claim has ended, well or not. */
export function endClaim(claimant: string): void {
  inFlight.delete(claimant);
}

/**
 * Says whether the request that made a claim still runs. A process that was killed on this machine is known to be gone
 * at once, so that work goes on directly after a restart.
 */
export function livenessOf(claimant: string): Liveness {
  const [itsMachine, itsPid, itsProcess] = claimant.split('/');
  if (itsProcess === thisProcess) return inFlight.has(claimant) ? 'live' : 'gone';
  if (itsMachine !== machine) return 'unknown';
  const pid = Number(itsPid);
  if (pid === process.pid || !processExists(pid)) return 'gone';
  return 'unknown';
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
}

/** Same for two processes that see the same process numbers: on Linux the boot and the PID namespace, so each container. */
function machineIdentity(): string {
  let identity = hostname();
  try {
    identity += readFileSync('/proc/sys/kernel/random/boot_id', 'utf8') + readlinkSync('/proc/self/ns/pid');
  } catch {
    // No such files outside Linux, and no containers that share a host name there.
  }
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}

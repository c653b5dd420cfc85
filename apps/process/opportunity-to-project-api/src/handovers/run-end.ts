/** How a run of a handover ended. */
export type RunEnd = 'provisioned' | 'superseded' | 'blocked' | { waitSeconds: number };

/** A stage has stopped the run: a person must help, a system is down, or another attempt has taken its place. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';

  constructor(readonly end: Exclude<RunEnd, 'provisioned'>) {
    super(`The run has stopped: ${typeof end === 'string' ? end : `it waits for ${end.waitSeconds} s`}.`);
  }
}

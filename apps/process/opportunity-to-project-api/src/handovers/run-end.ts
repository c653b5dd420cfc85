/** How a run of a handover ended. */
export type RunEnd = 'provisioned' | 'unwound' | 'superseded' | 'blocked' | 'waiting';

/** A stage has stopped the run: a person must help, a system is down, or another attempt has taken its place. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';

  constructor(readonly end: Exclude<RunEnd, 'provisioned' | 'unwound'>) {
    super(`The run has stopped: ${end}.`);
  }
}

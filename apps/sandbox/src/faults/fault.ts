/** What goes wrong with a call. */
export type Fault =
  /** The answer comes that much later; combines with every other fault. */
  | { kind: 'delay'; ms: number }
  /** Answered with this status, nothing done; with `committed`, everything done. */
  | { kind: 'error'; status: number; committed?: boolean }
  /** 429 with Retry-After, nothing done. */
  | { kind: 'rate-limit'; retryAfterSeconds: number }
  /** Everything done, then the connection is cut without an answer. */
  | { kind: 'lose-answer' }
  /** Refused as bad business content, nothing done. */
  | { kind: 'refuse'; message: string }
  /** The connection is cut before anything is done. */
  | { kind: 'down' }
  /** Never answered, nothing done; with `committed`, everything done. */
  | { kind: 'hang'; committed?: boolean }
  /** Everything done, half of the answer is sent, then the connection is cut. */
  | { kind: 'break-off' }
  /** Everything done, half of the answer is sent, then nothing more, on a connection that stays open. */
  | { kind: 'fall-silent' };

/** A fault and the calls that it strikes. */
export interface FaultRule {
  /** A stand-in's name (`crm`, `erp`, …) or `*`. */
  system: string;
  /** An operation's name, e.g. `projects.create`; `*` stands for any text: `*`, `*.create`. */
  operation: string;
  fault: Fault;
  /** Share of the calls that it strikes, 0 to 1. */
  share: number;
  /** How many more calls it lets pass first. */
  skip?: number;
  /** How many more calls it strikes; without end when absent. */
  times?: number;
  /** Strikes no later than this instant. */
  until?: Date;
}

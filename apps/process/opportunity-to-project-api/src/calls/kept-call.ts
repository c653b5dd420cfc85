/** A call of another service that was made for a handover, as it is kept: secrets masked, bodies cut to a size. */
export interface KeptCall {
  /** Checkpoint, or step of an unwinding, that made it, where one alone did. */
  checkpoint?: string;
  /** `system-erp-api` */
  upstream: string;
  method: string;
  /** Path and query. */
  path: string;
  /** Absent where no answer came. */
  status?: number;
  /** Why no answer came. */
  failure?: string;
  startedAt: string;
  ms: number;
  idempotencyKey?: string;
  request?: KeptBody;
  answer?: KeptBody;
}

/** A body as text; JSON where it is whole and was JSON. */
export interface KeptBody {
  text: string;
  /** Bytes of all of it, where the text is only its beginning. */
  cutFrom?: number;
}

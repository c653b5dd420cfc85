/**
 * What a connector may fail with. Every vendor error becomes one of these; `vendorMessage` keeps the vendor's own
 * sentence. They decide what the platform does next: repeat, look up first, wait, or ask a person.
 */
export abstract class ConnectorFailure extends Error {
  constructor(
    message: string,
    readonly vendorMessage?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The system did not do it and said so: down, overloaded, over its limit. Safe to repeat. */
export class SystemUnavailable extends ConnectorFailure {
  constructor(
    message: string,
    vendorMessage?: string,
    readonly retryAfterSeconds?: number,
    options?: ErrorOptions,
  ) {
    super(message, vendorMessage, options);
  }
}

/**
 * We do not ask now, to leave what a system still grants to what matters more. Says nothing about the state of the system,
 * so that no breaker counts it.
 */
export class HeldBack extends SystemUnavailable {}

/** No call is made: the system was down, or asked to be left alone. Known to all replicas. `until` in UTC. */
export class Closed extends HeldBack {
  constructor(
    message: string,
    vendorMessage: string | undefined,
    retryAfterSeconds: number,
    readonly until: string,
  ) {
    super(message, vendorMessage, retryAfterSeconds);
  }
}

/** No call is made: the system is in a maintenance window. */
export class InMaintenance extends Closed {}

/** No telling whether it was done: time-out, reset, 5xx. A create must look the record up before it is repeated. */
export class AnswerLost extends ConnectorFailure {}

/**
 * An answer came that is none of those its vendor has published. Whether anything was done nobody knows; asking again would not make it
 * readable, so that a person must look. Connectors need not throw it: whatever they fail with that is no failure of this file becomes it.
 */
export class AnswerUnreadable extends AnswerLost {}

/** The system refuses the payload; repeating it changes nothing. `field` is our name of what it complains about. */
export class RecordRefused extends ConnectorFailure {
  constructor(
    message: string,
    vendorMessage?: string,
    readonly field?: string,
  ) {
    super(message, vendorMessage);
  }
}

/** A record to be changed does not exist. */
export class RecordNotFound extends ConnectorFailure {}

/** Somebody changed the record since it was read. */
export class StaleVersion extends ConnectorFailure {}

/** A record with this reference exists and differs. */
export class RecordConflict extends ConnectorFailure {}

/** Our credentials were refused; a person must renew them. */
export class AccessDenied extends ConnectorFailure {}

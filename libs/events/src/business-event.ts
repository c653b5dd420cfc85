/** What Handover announces; each is the type `handover.<name>.v1` of a CloudEvent. */
export const eventNames = [
  'opportunity.received',
  'opportunity.qualified',
  'handover.blocked',
  'handover.resumed',
  'project.provisioned',
  'billing.ready',
  'staffing.requested',
  'handover.provisioned',
  'handover.unwound',
] as const;
export type EventName = (typeof eventNames)[number];

/** An event about to be announced, together with the state that it announces. */
export interface NewBusinessEvent {
  name: EventName;
  /** Handover key. */
  subject: string;
  data: Record<string, unknown>;
  correlationId: string;
  traceparent?: string;
}

/** A business event in the structured JSON form of CloudEvents 1.0. */
export interface BusinessEvent {
  specversion: '1.0';
  id: string;
  /** Path of the API that announces: `/process/opportunity-to-project`. */
  source: string;
  /** `handover.project.provisioned.v1` */
  type: string;
  /** Handover key. */
  subject: string;
  /** When it was committed (RFC 3339, UTC). */
  time: string;
  datacontenttype: 'application/json';
  /** Extension attribute: finds everything that belongs to the event in logs and traces. */
  correlationid: string;
  /** Extension attribute of distributed tracing. */
  traceparent?: string;
  data: Record<string, unknown>;
}

/** `project.provisioned` → `handover.project.provisioned.v1`. */
export function eventType(name: EventName): string {
  return `handover.${name}.v1`;
}

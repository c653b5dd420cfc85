import { type EventContents, type EventName, eventNames } from './event-contents.js';

/** An event of one name, about to be announced together with the state that it announces. */
interface NewEventOf<Name extends EventName> {
  name: Name;
  /** Handover key, `<system>:<instance>` or `subscription:<id>`. */
  subject: string;
  data: EventContents<Name>;
  correlationId: string;
  traceparent?: string;
}

/** An event about to be announced, together with the state that it announces. */
export type NewBusinessEvent = { [Name in EventName]: NewEventOf<Name> }[EventName];

/** Name and data of an event that is announced with the stage that makes it true. */
export type EventOfStage = { [Name in EventName]: Pick<NewEventOf<Name>, 'name' | 'data'> }[EventName];

/** A business event in the structured JSON form of CloudEvents 1.0. */
export interface BusinessEvent {
  specversion: '1.0';
  id: string;
  /** Path of the API that announces: `/process/opportunity-to-project`. */
  source: string;
  /** `handover.project.provisioned.v1` */
  type: string;
  /** Handover key, `<system>:<instance>` or `subscription:<id>`. */
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

/** `handover.project.provisioned.v1` → `project.provisioned`; undefined for a type that is none of ours. */
export function eventNameOf(type: string): EventName | undefined {
  return eventNames.find((name) => type === eventType(name));
}

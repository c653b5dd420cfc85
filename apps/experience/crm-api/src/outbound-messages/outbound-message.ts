import { hasWholeCharacters } from '@handover/canonical';
import { invalid } from '@handover/platform';
import { XMLParser } from 'fast-xml-parser';

/** A message as Salesforce's outbound messaging sends it (`urn:enterprise.soap.sforce.com`, `notifications`). */
export interface OutboundMessage {
  organizationId: string;
  notifications: Notification[];
}

/** That an opportunity changed; the same `id` with every delivery. */
export interface Notification {
  id: string;
  opportunityId: string;
  stage: string;
  /** SystemModstamp, ISO 8601 in UTC. */
  version: string;
}

/** The answer without which Salesforce sends a message again, for a day. */
export const ACKNOWLEDGEMENT =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>' +
  '<notificationsResponse xmlns="http://soap.sforce.com/2005/09/outbound"><Ack>true</Ack></notificationsResponse>' +
  '</soapenv:Body></soapenv:Envelope>';

const MOST_NOTIFICATIONS = 100;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => name === 'Notification',
});

type Element = Readonly<Record<string, unknown>>;

/** The message in the body of a request. @throws Problem 400 saying what it lacks */
export function readOutboundMessage(xml: string): OutboundMessage {
  const message = at(parsed(xml), 'Envelope', 'Body', 'notifications');
  if (!message) throw invalid('The body is no SOAP message of Salesforce with notifications.');
  const organizationId = text(message, 'OrganizationId');
  const notifications = (message.Notification ?? []) as Element[];
  if (organizationId === undefined || notifications.length === 0) {
    throw invalid('The message names no organization, or holds no notification.');
  }
  if (notifications.length > MOST_NOTIFICATIONS) {
    throw invalid(`The message holds ${notifications.length} notifications; ${MOST_NOTIFICATIONS} are allowed.`);
  }
  return { organizationId, notifications: notifications.map(readNotification) };
}

function parsed(xml: string): Element {
  // No message of Salesforce has one, and entities that it declares are how parsers are attacked.
  if (/<!DOCTYPE/i.test(xml)) throw invalid('The body must not declare a document type.');
  try {
    return parser.parse(xml, true) as Element;
  } catch (error) {
    throw invalid(`The body is not well-formed XML: ${(error as Error).message}.`);
  }
}

function readNotification(notification: Element): Notification {
  const id = text(notification, 'Id');
  const record = at(notification, 'sObject');
  if (id === undefined || !record) throw invalid('A notification has no Id or no sObject.');
  const type = String(record['@type'] ?? '').replace(/^.*:/, '');
  if (type !== 'Opportunity') throw invalid(`Notification ${id} is about a record of type "${type}", not Opportunity.`);
  const [opportunityId, stage, stamp] = ['Id', 'StageName', 'SystemModstamp'].map((name) => text(record, name));
  const version = stamp === undefined ? undefined : instant(stamp);
  if (opportunityId === undefined || stage === undefined || version === undefined) {
    throw invalid(`Notification ${id} must hold the fields Id, StageName and SystemModstamp of its opportunity.`);
  }
  return { id, opportunityId, stage, version };
}

function instant(stamp: string): string | undefined {
  const time = Date.parse(stamp);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function at(element: Element, ...path: string[]): Element | undefined {
  let found: unknown = element;
  for (const step of path) found = (found as Element | undefined)?.[step];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Element) : undefined;
}

function text(element: Element, name: string): string | undefined {
  const value = element[name];
  if (typeof value !== 'string' || value === '' || value.length > 191) return undefined;
  return hasWholeCharacters(value) ? value : undefined;
}

import { asyncapiDocument } from '@handover/events';
import { stringify } from 'yaml';
import type { GeneratedFiles } from './generate-contract.js';

/** Folder of the events' contract below openapi/. */
export const EVENTS = 'asyncapi';

/** The AsyncAPI document of the business events. */
export function eventContract(): GeneratedFiles {
  const yaml = stringify(asyncapiDocument(), { lineWidth: 120, aliasDuplicateObjects: false });
  return new Map([
    [`openapi/${EVENTS}/v1.yaml`, `# Generated from the code by \`npm run contracts\`: do not edit.\n${yaml}`],
  ]);
}

/** Types of the events of a document; of the code's own unless told. */
export function eventMessages(document: object = asyncapiDocument()): string[] {
  return Object.keys(messagesOf(document));
}

interface Messages {
  components?: { messages?: Record<string, { payload: { properties: { data: { properties?: object } } } }> };
}

/** What readers of the released events could miss now: types, and fields of their data. One sentence each. */
export function missingFromEvents(released: object): string[] {
  const now = messagesOf(asyncapiDocument());
  return Object.entries(messagesOf(released)).flatMap(([type, before]) => {
    const after = now[type];
    if (!after) return [`the event ${type} is gone.`];
    const gone = Object.keys(fieldsOf(before)).filter((field) => !(field in fieldsOf(after)));
    return gone.map((field) => `the event ${type} has lost the field "${field}".`);
  });
}

function messagesOf(document: Messages): NonNullable<NonNullable<Messages['components']>['messages']> {
  return document.components?.messages ?? {};
}

function fieldsOf({ payload }: { payload: { properties: { data: { properties?: object } } } }): object {
  return payload.properties.data.properties ?? {};
}

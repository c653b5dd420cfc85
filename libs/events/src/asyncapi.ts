import { z } from 'zod';
import { type BusinessEvent, eventType } from './business-event.js';
import { eventContents, type EventName, eventNames, isOfDeal } from './event-contents.js';
import { eventExamples } from './event-examples.js';

const SUMMARIES: Record<EventName, string> = {
  'opportunity.received': 'A handover began',
  'opportunity.qualified': 'A deal passed the gate of its stage',
  'opportunity.delayed': 'The review of a stage before the win has waited for a system for longer than its patience',
  'handover.blocked': 'A handover needs a person',
  'handover.resumed': 'A handover goes on',
  'project.provisioned': 'The project is there, in every system',
  'billing.ready': 'Billing profile and schedules are there',
  'staffing.requested': 'Resource demands were raised',
  'handover.provisioned': 'A handover is complete',
  'handover.unwound': 'A handover was undone',
  'system.unavailable': 'A system is down or in a maintenance window: its handovers wait',
  'system.recovered': 'A system is back: its handovers go on',
  'reconciliation.difference': 'The systems disagree about a deal or a project',
  'subscription.tested': 'A test that a person asked for; sent to that subscription alone, and part of no stream',
  'subscription.disabled': 'A subscription failed for too long, or said that it is gone',
};

/** The events as an AsyncAPI 3.0 document: as webhooks of subscriptions and as server-sent events. */
export function asyncapiDocument(): object {
  const messages = Object.fromEntries(eventNames.map((name) => [eventType(name), messageOf(name)]));
  const ofWebhooks = refs(eventNames, '#/components/messages');
  const ofStream = refs(streamed, '#/components/messages');
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Business events of Handover',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 in structured JSON. Readers ignore types and fields that they do not know. An event may be delivered more than once, always under the same id.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      webhooks: {
        title: 'Webhooks',
        description:
          'Each subscription gets the events that its filters let through as POST requests, signed by Standard Webhooks. Those of one handover come in their order.',
        messages: ofWebhooks,
      },
      stream: {
        address: '/v1/events/stream',
        title: 'Server-sent events',
        description: 'Of the operations API; goes on behind `Last-Event-ID`.',
        messages: ofStream,
      },
    },
    operations: {
      deliverEvent: {
        action: 'send',
        title: 'Deliver an event',
        summary: 'An event is POSTed to the URL of a subscription',
        channel: { $ref: '#/channels/webhooks' },
        security: [{ $ref: '#/components/securitySchemes/signature' }],
        messages: Object.keys(ofWebhooks).map((name) => ({ $ref: `#/channels/webhooks/messages/${name}` })),
      },
      streamEvent: {
        action: 'send',
        title: 'Stream an event',
        summary: 'An event is written to the streams that want it',
        channel: { $ref: '#/channels/stream' },
        security: [{ $ref: '#/components/securitySchemes/bearer' }],
        messages: Object.keys(ofStream).map((name) => ({ $ref: `#/channels/stream/messages/${name}` })),
      },
    },
    components: { messages, schemas: { webhookHeaders }, securitySchemes },
  };
}

const streamed = eventNames.filter((name) => name !== 'subscription.tested');

const webhookHeaders = {
  type: 'object',
  description: 'Headers of Standard Webhooks',
  properties: {
    'webhook-id': { type: 'string', description: 'Id of the event; the same for every delivery of it' },
    'webhook-timestamp': { type: 'string', description: 'When this delivery was signed; seconds since 1970' },
    'webhook-signature': {
      type: 'string',
      description: '`v1,` and the HMAC-SHA256 in base64; two, with a blank between, while a secret is being changed',
    },
  },
};

const securitySchemes = {
  signature: {
    type: 'httpApiKey',
    in: 'header',
    name: 'webhook-signature',
    description: 'HMAC-SHA256 of id, timestamp and body with the secret of the subscription (Standard Webhooks)',
  },
  bearer: { type: 'http', scheme: 'bearer', description: 'Access token with the scope events:read' },
};

function refs(names: readonly EventName[], from: string): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [eventType(name), { $ref: `${from}/${eventType(name)}` }]));
}

function messageOf(name: EventName): object {
  return {
    name: eventType(name),
    title: SUMMARIES[name],
    summary: SUMMARIES[name],
    contentType: 'application/cloudevents+json',
    headers: { $ref: '#/components/schemas/webhookHeaders' },
    payload: payloadOf(name),
    examples: [{ name: 'example', payload: exampleOf(name) }],
  };
}

function payloadOf(name: EventName): object {
  const { $schema: _, ...data } = z.toJSONSchema(eventContents[name], { target: 'draft-7', io: 'input' });
  const text = (description: string) => ({ type: 'string', description });
  return {
    type: 'object',
    required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'correlationid', 'data'],
    properties: {
      specversion: { const: '1.0' },
      id: text('Identifier of the event'),
      source: text('Path of the API that announces'),
      type: { const: eventType(name) },
      subject: text(isOfDeal(name) ? 'Handover key: `<crm instance>:<opportunity id>`' : 'What it tells of'),
      time: { ...text('When it was committed'), format: 'date-time' },
      datacontenttype: { const: 'application/json' },
      correlationid: text('Finds everything that belongs to the event in logs and traces'),
      traceparent: text('Trace of the change'),
      data,
    },
  };
}

const SUBJECTS: Record<string, string> = {
  system: 'erp:emea',
  subscription: 'subscription:0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11',
};

function exampleOf(name: EventName): BusinessEvent {
  return {
    specversion: '1.0',
    id: '3f1d9c52-0c0a-4f41-8d0c-0e8f6b1c2a77',
    source: '/process/opportunity-to-project',
    type: eventType(name),
    subject: SUBJECTS[name.split('.')[0]!] ?? 'main:006Hx00000A1B2CIAV',
    time: '2026-11-20T09:30:00.000Z',
    datacontenttype: 'application/json',
    correlationid: 'd1f0b7c2-3c0e-4b46-9a55-2d2f5a1a9b10',
    data: eventExamples[name],
  };
}

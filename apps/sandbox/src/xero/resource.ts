import type { RecordContent } from '../records/record.js';
import type { XeroDocument } from './xero-store.js';
import type { WebhookEvent } from './webhook-event.js';

/** What a handler gets of a call. */
export interface XeroCall {
  tenantId: string;
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  body: unknown;
}

/** What a handler answers, and what is to be written before that is sent. */
export interface XeroOutcome {
  status: number;
  body?: object;
  inserts?: XeroDocument[];
  updates?: XeroDocument[];
  events?: WebhookEvent[];
}

/** One operation. */
export interface XeroResource {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the API's own path, `/Quotes/:id`. */
  path: string;
  /** By which fault rules know it: `Quotes.create`. */
  operation: string;
  handle: (call: XeroCall) => Promise<XeroOutcome>;
}

/** A document without what only the stand-in knows of it. */
export function onWire({ TenantId: _tenant, ...document }: RecordContent): RecordContent {
  return document;
}

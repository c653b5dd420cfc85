import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SowStatus } from '@handover/canonical';
import { AccessDenied, RecordRefused } from '@handover/connector-kit';
import { z } from 'zod';
import { statusOf } from './labels.js';

/** Connect signs with each of up to a hundred keys, so that keys can be changed without a gap. */
const SIGNATURE = /^x-docusign-signature-\d{1,3}$/;

const message = z.object({
  event: z.string(),
  generatedDateTime: z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'no date and time'),
  data: z.object({
    accountId: z.string(),
    envelopeId: z.string(),
    envelopeSummary: z.object({ status: z.string() }).optional(),
  }),
});

/** What Connect tells of an envelope: a hint to read it again. */
export interface ConnectNotification {
  /** `envelope-completed` and the like. */
  event: string;
  statementOfWorkId: string;
  /** Where it stood when the message was made; absent where the message carries no data of the envelope. */
  status?: SowStatus;
  /** ISO 8601. */
  occurredAt: string;
}

/**
 * Reads a message of DocuSign Connect (JSON SIM, v2.1) once its HMAC-SHA-256 over the body as it came is one of those in
 * `X-DocuSign-Signature-1` and following.
 *
 * @param headers by their names in small letters
 * @param keys HMAC keys of the account's Connect settings
 * @throws AccessDenied when no key has signed it; RecordRefused when it is none of Connect's messages
 */
export function connectNotificationOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
  keys: readonly string[],
): ConnectNotification {
  const signatures = Object.entries(headers)
    .filter(([name]) => SIGNATURE.test(name))
    .flatMap(([, value]) => value ?? []);
  if (!keys.some((key) => signatures.some((signature) => isSignatureOf(body, key, signature)))) {
    throw new AccessDenied('The message is not signed with a key of this account.');
  }
  const read = message.safeParse(jsonIn(body));
  if (!read.success)
    throw new RecordRefused('The body is no message of DocuSign Connect.', read.error.issues[0]?.message);
  const { event, generatedDateTime, data } = read.data;
  return {
    event,
    statementOfWorkId: data.envelopeId,
    ...(data.envelopeSummary ? { status: statusOf(data.envelopeSummary.status) } : {}),
    occurredAt: new Date(generatedDateTime).toISOString(),
  };
}

function isSignatureOf(body: Buffer, key: string, signature: string): boolean {
  const expected = createHmac('sha256', key).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

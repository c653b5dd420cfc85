import { createHmac } from 'node:crypto';
import { eventually, readVendorSpec } from '@handover/testing';
import { Ajv, type AnySchema } from 'ajv';
import { type Received, type Receiver, startReceiver } from './support/receiver.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const XERO_KEY = 'xero-key-of-this-test';
const CONNECT_KEY = 'connect-key-of-this-test';
const hmac = (key: string, body: string): string => createHmac('sha256', key).update(body).digest('base64');

interface Told {
  events: { resourceId: string; eventCategory: string; eventType: string }[];
}
interface Message {
  event: string;
  retryCount: number;
  data: { envelopeId: string; envelopeSummary: { status: string; customFields: object } };
}

let sandbox: RunningSandbox;
let xero: Receiver;
let connect: Receiver;

const xeroTold = () => xero.received.filter(({ body }) => !body.includes('"events":[]'));
const eventsTold = () => xeroTold().flatMap(({ body }) => (JSON.parse(body) as Told).events);
const rightlySigned = ({ headers, body }: Received) => headers['x-xero-signature'] === hmac(XERO_KEY, body);

beforeAll(async () => {
  [xero, connect] = await Promise.all([startReceiver(), startReceiver()]);
  xero.answer = (request) => (rightlySigned(request) ? (xero.statuses.shift() ?? 200) : 401);
  sandbox = await startSandbox({
    SANDBOX_XERO_WEBHOOK_URL: `${xero.url}/{organisation}`,
    SANDBOX_XERO_WEBHOOK_KEY: XERO_KEY,
    SANDBOX_DOCUSIGN_CONNECT_URL: `${connect.url}/connect`,
    SANDBOX_DOCUSIGN_CONNECT_KEY: CONNECT_KEY,
  });
});
afterAll(async () => {
  await sandbox?.close();
  await Promise.all([xero?.close(), connect?.close()]);
});

async function control(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${sandbox.url}/control${path}`, {
    method,
    headers: {
      authorization: 'Bearer sandbox-development-token',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${text}`);
  return (text ? JSON.parse(text) : {}) as Record<string, unknown>;
}

async function firstOf(system: string, type: string): Promise<{ id: string; data: Record<string, unknown> }> {
  const { items } = await control('GET', `/records?system=${system}&type=${type}&limit=1`);
  return (items as { id: string; data: Record<string, unknown> }[])[0]!;
}

describe('Xero', () => {
  it('is silent while nothing changes, and sees first whether the receiver refuses a wrong signature', async () => {
    const contact = await firstOf('erp', 'contact');
    expect(xero.received).toEqual([]);
    await control('PATCH', `/records/erp/contact/${contact.id}`, { Name: 'Renamed' });
    await eventually(() => xeroTold().length > 0);
    const [right, wrong, told] = xero.received.map(({ body, ...rest }) => rightlySigned({ body, ...rest }));
    expect([right, wrong, told]).toEqual([true, false, true]);
    expect(xero.received.slice(0, 2).map(({ body }) => (JSON.parse(body) as Told).events)).toEqual([[], []]);
    expect(eventsTold()).toMatchObject([{ resourceId: contact.id, eventCategory: 'CONTACT', eventType: 'UPDATE' }]);
  });

  it('tells each organisation of what is its own, again until it is taken', async () => {
    const { id, data } = await firstOf('erp', 'contact');
    const before = xero.received.length;
    xero.statuses = [503, 500];
    const copy = '11111111-1111-4111-8111-111111111111';
    const record = {
      system: 'erp',
      type: 'contact',
      id: copy,
      data: { ...data, ContactID: copy, ContactNumber: 'C-X' },
    };
    await control('POST', '/records', { records: [record] });
    const tries = () => xero.received.slice(before);
    await eventually(() => tries().length === 3, { withinMs: 15_000 });
    expect(new Set(tries().map(({ path }) => path)).size).toBe(1);
    expect(tries()[0]!.path).toMatch(/^\/(us01|de01|gb01)$/);
    expect(tries().map(({ body }) => (JSON.parse(body) as Told).events[0])).toEqual(
      Array.from({ length: 3 }, () =>
        expect.objectContaining({ resourceId: copy, eventType: 'CREATE', tenantId: data.TenantId }),
      ),
    );
    expect(id).not.toBe(copy);
  });

  const spec = readVendorSpec('xero/xero-webhooks.yaml');
  if ('missing' in spec) console.warn(`Xero's webhooks are not held against its contract: ${spec.missing}.`);
  ('missing' in spec ? it.skip : it)('says what its published contract says', () => {
    const { components } = (spec as { content: { components: { schemas: Record<string, AnySchema> } } }).content;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(components.schemas.WebhookEvent!);
    expect(xeroTold().length).toBeGreaterThan(0);
    for (const { body } of xeroTold()) {
      validate(JSON.parse(body));
      expect(validate.errors).toBeNull();
    }
  });
});

describe('DocuSign Connect', () => {
  const messages = () => connect.received.map(({ body }) => JSON.parse(body) as Message);

  it('tells what became of an envelope, signed, with its custom fields', async () => {
    const { id } = await firstOf('documents', 'statement-of-work');
    expect(connect.received).toEqual([]);
    await control('PATCH', `/records/documents/statement-of-work/${id}`, { status: 'voided' });
    await eventually(() => connect.received.length === 1);
    const [{ headers, body }] = connect.received as [Received];
    expect(headers['x-docusign-signature-1']).toBe(hmac(CONNECT_KEY, body));
    expect(messages()).toMatchObject([
      {
        event: 'envelope-voided',
        apiVersion: 'v2.1',
        retryCount: 0,
        data: {
          envelopeId: id,
          envelopeSummary: {
            status: 'voided',
            customFields: {
              textCustomFields: expect.arrayContaining([expect.objectContaining({ name: 'Opportunity Id' })]),
            },
          },
        },
      },
    ]);
    await control('PATCH', `/records/documents/statement-of-work/${id}`, { emailSubject: 'Again' });
    await eventually(() => connect.received.length === 2);
    expect(messages()[1]!.event).toBe('envelope-corrected');
  });

  it('tells again, counting, until it is heard', async () => {
    const { id, data } = await firstOf('documents', 'statement-of-work');
    const before = connect.received.length;
    connect.statuses = [500, 503];
    await control('POST', '/records', { records: [{ system: 'documents', type: 'statement-of-work', id, data }] });
    await eventually(() => connect.received.length === before + 3, { withinMs: 15_000 });
    const tries = messages().slice(before);
    expect(tries.map(({ retryCount }) => retryCount)).toEqual([0, 1, 2]);
    expect(new Set(tries.map(({ retryCount: _, ...same }) => JSON.stringify(same))).size).toBe(1);
  });

  const spec = readVendorSpec('docusign/connect.schema-v2.json');
  if ('missing' in spec) console.warn(`Connect's messages are not held against its example: ${spec.missing}.`);
  ('missing' in spec ? it.skip : it)('has no field that its published example lacks', () => {
    const example = (spec as { content: Record<string, unknown> }).content;
    expect(messages().flatMap((message) => unknownFields(message, example))).toEqual([]);
    expect(messages().length).toBeGreaterThan(0);
  });
});

/** Paths of what stands in a message and nowhere in the example. */
function unknownFields(message: unknown, example: unknown, path = ''): string[] {
  if (Array.isArray(message)) {
    const [sample] = Array.isArray(example) ? (example as unknown[]) : [];
    return message.flatMap((each, at) => unknownFields(each, sample, `${path}/${at}`));
  }
  if (message === null || typeof message !== 'object') return [];
  return Object.entries(message).flatMap(([name, value]) =>
    example !== null && typeof example === 'object' && name in example
      ? unknownFields(value, (example as Record<string, unknown>)[name], `${path}/${name}`)
      : [`${path}/${name}`],
  );
}

import { sized } from '@handover/testing';
import { eventText, fuzzedEvents, strangeText } from '@handover/testing/fuzzed-events';
import fc from 'fast-check';
import { organizationToken } from '../src/outbound-messages/organization-token.js';
import { EVENT_SECRET, ORGANIZATION, type RunningCrmApi, signed, startCrmApi } from './start-crm-api.js';

const cases = sized({ short: 300, full: 10_000 });
const AT_ONCE = 20;
const RECEIVE = 'POST /v1/opportunity-events';

let api: RunningCrmApi;
let count = 0;

beforeAll(async () => {
  api = await startCrmApi();
  const receipt = { eventId: 'e', fate: 'accepted', reason: 'A handover began.', handoverKey: 'main:006' };
  api.process.on(RECEIVE, { status: 202, body: receipt });
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

interface Answer {
  status: number;
  type: string | undefined;
  text: string;
}

async function post(path: string, body: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${api.url}${path}`, { method: 'POST', headers, body });
  const type = response.headers.get('content-type')?.split(';')[0];
  return { status: response.status, type, text: await response.text() };
}

const sendEvent = (body: string) =>
  post('/v1/opportunity-events', body, { 'content-type': 'application/json', ...signed(body) });

const sendMessage = (body: string) => {
  const token = organizationToken(ORGANIZATION, EVENT_SECRET);
  return post(`/v1/outbound-messages/${ORGANIZATION}?token=${token}`, body, { 'content-type': 'text/xml' });
};

/** Refused with a problem document (RFC 9457) that says what is wrong with what was sent. */
function isRefused({ status, type, text }: Answer): boolean {
  if (![400, 401, 413].includes(status) || type !== 'application/problem+json') return false;
  const { detail } = JSON.parse(text) as { detail?: unknown };
  return typeof detail === 'string' && detail !== '';
}

/** Sends many of them, a few at once, and counts those that were taken in. */
async function takenIn<Sent>(
  sent: fc.Arbitrary<Sent>,
  send: (one: Sent) => Promise<Answer>,
  asText: (one: Sent) => string,
): Promise<number> {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (several) => {
      const answers = await Promise.all(several.map(send));
      answers.forEach((answer, index) => {
        if (answer.status === 202 || answer.status === 200) taken += 1;
        else if (!isRefused(answer)) {
          throw new Error(`${asText(several[index]!).slice(0, 2_000)} → ${JSON.stringify(answer)}`);
        }
      });
    }),
    { numRuns: Math.ceil(cases / AT_ONCE), endOnFailure: true },
  );
  return taken;
}

/** Whoever passes a text on must be able to write it down and to send it. */
function areWhole(events: readonly unknown[]): boolean {
  return events.every((event) => !/\\u0000|\\ud[89a-f]/.test(JSON.stringify(event)));
}

describe('a signed event of which any field may be anything', () => {
  it(`is passed on, or refused with what is wrong with it: ${cases} events`, async () => {
    const events = fuzzedEvents(() => `${(count += 1)}`);
    const taken = await takenIn(events, (event) => sendEvent(eventText(event)), eventText);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(cases);
    expect(api.process.received).toHaveLength(taken);
    expect(areWhole(api.process.received.map(({ body }) => body))).toBe(true);
  }, 900_000);

  it('is refused when it is no event at all', async () => {
    for (const body of ['', '[]', 'null', '"x"', '{', '\0', '{"a":1e99999}', '[[[[[[', '{"eventId":"a"'.repeat(50)]) {
      expect([body, isRefused(await sendEvent(body))]).toEqual([body, true]);
    }
  });
});

describe('an outbound message of which any part may be anything', () => {
  const escaped = (text: string) =>
    text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\0/g, '&#0;');
  const element = (name: string, value: string) => `<${name}>${value}</${name}>`;
  const value = (good: string) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(good) },
      { weight: 2, arbitrary: strangeText.map(escaped) },
      // As it is: it may close elements that nobody has opened.
      strangeText,
      fc.constantFrom(
        '&lol;',
        '&#0;',
        '&#xD800;',
        '&#xFFFFFFFF;',
        '<![CDATA[x]]>',
        '<!-- x -->',
        '<a xsi:nil="true"/>',
      ),
    );
  const record = fc
    .record({
      type: value('sf:Opportunity').map((type) => type.replaceAll('"', '')),
      id: value('006Hx00000A1B2CIAV'),
      stage: value('Closed Won'),
      stamp: value('2026-11-20T09:30:00.000Z'),
      more: value(''),
    })
    .map(
      ({ type, id, stage, stamp, more }) =>
        `<sObject xsi:type="${type}">${element('sf:Id', id)}${element('sf:StageName', stage)}${element('sf:SystemModstamp', stamp)}${more}</sObject>`,
    );
  const message = fc
    .record({
      organization: value(ORGANIZATION),
      notifications: fc.array(fc.tuple(value('04l000000000001AAA'), record), { minLength: 0, maxLength: 3 }),
      head: fc.oneof(
        { weight: 9, arbitrary: fc.constant('<?xml version="1.0" encoding="UTF-8"?>') },
        fc.constantFrom('', '<!DOCTYPE x [<!ENTITY lol "lol">]>', '<?xml version="9"?>', '\ufeff'),
        strangeText,
      ),
      tail: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, strangeText),
    })
    .map(
      ({ organization, notifications, head, tail }) =>
        `${head}<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><notifications xmlns="http://soap.sforce.com/2005/09/outbound" xmlns:sf="urn:sobject.enterprise.soap.sforce.com">${element('OrganizationId', organization)}${notifications.map(([id, sObject]) => element('Notification', element('Id', id) + sObject)).join('')}</notifications></soapenv:Body></soapenv:Envelope>${tail}`,
    );

  it(`is passed on and acknowledged, or refused with what is wrong with it: ${cases} messages`, async () => {
    const taken = await takenIn(message, sendMessage, (text) => text);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(cases);
    expect(areWhole(api.process.received.map(({ body }) => body))).toBe(true);
  }, 900_000);
});

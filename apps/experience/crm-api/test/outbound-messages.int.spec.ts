import supertest from 'supertest';
import { organizationToken } from '../src/outbound-messages/organization-token.js';
import { EVENT_SECRET, ORGANIZATION, type RunningCrmApi, startCrmApi } from './start-crm-api.js';

const RECEIVE = 'POST /v1/opportunity-events';
const OTHER = '00D000000000002EAA';

let api: RunningCrmApi;

beforeAll(async () => {
  api = await startCrmApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
  const body = { eventId: 'x', fate: 'accepted', reason: 'A handover began.' };
  api.process.on(RECEIVE, { status: 202, body });
});

interface Told {
  id: string;
  type?: string;
  fields?: string;
}

const FIELDS =
  '<sf:Id>006Hx00000A1B2CIAV</sf:Id><sf:StageName>Won &amp; “closed”</sf:StageName>' +
  '<sf:SystemModstamp>2026-11-20T09:30:00.000Z</sf:SystemModstamp>';

/** A message as Salesforce's WSDL of outbound messages describes it. */
function message(told: Told[], organization = ORGANIZATION): string {
  const notifications = told.map(
    ({ id, type = 'sf:Opportunity', fields = FIELDS }) =>
      `<Notification><Id>${id}</Id><sObject xsi:type="${type}" xmlns:sf="urn:sobject.enterprise.soap.sforce.com">${fields}</sObject></Notification>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
    <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
     <soapenv:Body>
      <notifications xmlns="http://soap.sforce.com/2005/09/outbound">
       <OrganizationId>${organization}</OrganizationId>
       <ActionId>04k000000000001AAA</ActionId>
       <SessionId xsi:nil="true"/>
       <EnterpriseUrl>https://example.my.salesforce.com/services/Soap/c/60.0</EnterpriseUrl>
       <PartnerUrl>https://example.my.salesforce.com/services/Soap/u/60.0</PartnerUrl>
       ${notifications.join('\n')}
      </notifications>
     </soapenv:Body>
    </soapenv:Envelope>`;
}

const urlOf = (organization: string, secret = EVENT_SECRET) =>
  `/v1/outbound-messages/${organization}?token=${organizationToken(organization, secret)}`;
const send = (xml: string, url = urlOf(ORGANIZATION)) =>
  supertest(api.url).post(url).set('content-type', 'text/xml; charset=utf-8').set('soapaction', '""').send(xml);

describe('an outbound message', () => {
  it('is handed to the process API notification by notification, and acknowledged', async () => {
    const answer = await send(message([{ id: '04l000000000001AAA' }, { id: '04l000000000002AAA' }]))
      .expect(200)
      .expect('content-type', /^text\/xml/);
    expect(answer.text).toMatch(
      /<notificationsResponse xmlns="http:\/\/soap.sforce.com\/2005\/09\/outbound"><Ack>true<\/Ack>/,
    );
    const event = {
      crmInstance: 'main',
      opportunityId: '006Hx00000A1B2CIAV',
      stage: 'Won & “closed”',
      version: '2026-11-20T09:30:00.000Z',
      occurredAt: '2026-11-20T09:30:00.000Z',
      origin: 'outbound-message',
    };
    expect(api.process.received.map(({ body }) => body)).toEqual([
      { eventId: '04l000000000001AAA', ...event },
      { eventId: '04l000000000002AAA', ...event },
    ]);
  });

  it('is the same organization with 15 or 18 characters', async () => {
    const short = ORGANIZATION.slice(0, 15);
    await send(message([{ id: 'n' }], short)).expect(200);
    await send(message([{ id: 'n' }]), urlOf(short)).expect(200);
  });

  it.each<[string, number]>([
    ['cannot be taken in now', 503],
    ['is of an opportunity that the CRM does not have', 422],
  ])('that %s is not acknowledged, so that it comes again', async (_, status) => {
    const type = 'https://handover.dev/problems/x';
    api.process.on(RECEIVE, { status, body: { type, title: 'x', status, detail: 'Not now.' } });
    const { text } = await send(message([{ id: 'n' }])).expect(status);
    expect(text).not.toContain('Ack');
  });

  it('of which one notification is refused is taken in as far as it goes, and comes again', async () => {
    api.process.on(RECEIVE, ({ body }) => {
      if ((body as { eventId: string }).eventId !== 'bad')
        return { status: 202, body: { eventId: 'e', fate: 'known' } };
      const type = 'https://handover.dev/problems/invalid-request';
      return { status: 400, body: { type, title: 'Invalid request', status: 400, detail: 'The version is no text.' } };
    });
    const { body } = await send(message([{ id: 'bad' }, { id: 'good' }])).expect(400);
    expect(body.detail).toBe('The version is no text.');
    expect(api.process.received.map((request) => (request.body as { eventId: string }).eventId)).toEqual([
      'bad',
      'good',
    ]);
  });

  it.each<[string, () => supertest.Test]>([
    ['with another token', () => send(message([{ id: 'n' }]), `/v1/outbound-messages/${ORGANIZATION}?token=guess`)],
    [
      'with a token of another secret',
      () => send(message([{ id: 'n' }]), urlOf(ORGANIZATION, `whsec_${'A'.repeat(32)}`)),
    ],
    ['without a token', () => send(message([{ id: 'n' }]), `/v1/outbound-messages/${ORGANIZATION}`)],
    ['of an organization that may not send', () => send(message([{ id: 'n' }], OTHER), urlOf(OTHER))],
    ['of another organization than its URL', () => send(message([{ id: 'n' }], OTHER))],
  ])('%s is refused with 401', async (_, sent) => {
    const { body } = await sent()
      .expect(401)
      .expect('content-type', /problem\+json/);
    expect(body.type).toMatch(/sender-refused$/);
    expect(api.process.received).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['that is no XML', 'nonsense', 'well-formed'],
    ['that is no message', '<a><b/></a>', 'SOAP message'],
    ['that is cut', message([{ id: 'n' }]).slice(0, 900), 'well-formed'],
    ['without notifications', message([]), 'holds no notification'],
    ['of another object', message([{ id: 'n', type: 'sf:Account' }]), 'of type "Account"'],
    [
      'without its stage',
      message([{ id: 'n', fields: '<sf:Id>006Hx00000A1B2CIAV</sf:Id>' }]),
      'StageName and SystemModstamp',
    ],
    ['that declares entities', `<!DOCTYPE x [<!ENTITY a "b">]>${message([{ id: 'n' }])}`, 'document type'],
    ['of 101 notifications', message(Array.from({ length: 101 }, (_, at) => ({ id: `n${at}` }))), '100 are allowed'],
  ])('%s is refused with 400', async (_, xml, said) => {
    const { body } = await send(xml)
      .expect(400)
      .expect('content-type', /problem\+json/);
    expect(body.detail).toContain(said);
    expect(api.process.received).toEqual([]);
  });
});

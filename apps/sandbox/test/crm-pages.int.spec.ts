import { eventually, startTestIssuer, type TestIssuer } from '@handover/testing';
import { sampleDeals } from '../src/salesforce/seed/sample-deals.js';
import { OrgClient } from './support/org-client.js';
import { type Receiver, startReceiver } from './support/receiver.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const PAGE_CLIENT = {
  clientId: 'sandbox-crm-page',
  clientSecret: 'secret-of-this-test',
  scopes: ['readiness:read', 'handovers:read'],
};
const [NORDWIND, HARBOR] = sampleDeals;
const API = 'http://127.0.0.1:3001';

let sandbox: RunningSandbox;
let issuer: TestIssuer;
let receiver: Receiver;

beforeAll(async () => {
  [issuer, receiver] = await Promise.all([startTestIssuer({ clients: [PAGE_CLIENT] }), startReceiver()]);
  sandbox = await startSandbox({
    SANDBOX_CRM_PAGE_API: API,
    SANDBOX_CRM_PAGE_ISSUER: issuer.issuer,
    SANDBOX_CRM_PAGE_CLIENT_SECRET: PAGE_CLIENT.clientSecret,
    SANDBOX_EVENT_URL: receiver.url,
    SANDBOX_EVENT_SECRET: 'a secret of this test',
  });
  await fetch(`${sandbox.url}/control/seed`, {
    method: 'POST',
    headers: { authorization: 'Bearer sandbox-development-token' },
  });
});
afterAll(async () => {
  await sandbox?.close();
  await Promise.all([issuer?.close(), receiver?.close()]);
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${sandbox.url}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const page = (id: string) => `/crm/opportunities/${id}`;
const change = (id: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${sandbox.url}${page(id)}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the list of opportunities in the CRM', () => {
  it('shows customer, stage and amount with its currency, and leads to each', async () => {
    const { text, headers } = await get('/crm?search=Nordwind');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const shown of [
      'Nordwind Energie AG',
      'Negotiation/Review',
      'EUR 184,000.00',
      page(NORDWIND!.opportunityId),
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).not.toContain(HARBOR!.account.name);
  });

  it('finds a name with signs of the query language in it as it is, and says when there is none', async () => {
    for (const search of [`' OR Name LIKE '%`, '100%_', String.raw`\'`]) {
      const { status, text } = await get(`/crm?${new URLSearchParams({ search })}`);
      expect(status).toBe(200);
      expect(text).toContain('There is no such opportunity.');
    }
  });

  it('shows what is in a name as text', async () => {
    const org = await OrgClient.open(sandbox.url);
    const name = `<img src=x onerror="alert('1')"> & Co`;
    const { body } = await org.post<{ id: string }>('/sobjects/Opportunity', {
      Name: name,
      StageName: 'Prospecting',
      CloseDate: '2027-01-01',
    });
    for (const path of ['/crm?search=onerror', page(body.id)]) {
      const { text } = await get(path);
      expect(text).not.toContain('<img');
      expect(text).toContain('&#60;img src=x');
    }
  });
});

describe('the page of an opportunity in the CRM', () => {
  it('holds the record, the card, and no token', async () => {
    const { text, headers } = await get(page(NORDWIND!.opportunityId));
    expect(text).toContain(`<handover-card opportunity="${NORDWIND!.opportunityId}" api="${API}" crm-instance="main">`);
    expect(text).toContain('E1003');
    expect(text).not.toMatch(/eyJ|secret/);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain(`connect-src 'self' ${API}`);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('is a 404 in words for an opportunity that is not there', async () => {
    for (const id of ['006000000000000AAA', 'nonsense', "006'"]) {
      expect(await get(page(encodeURIComponent(id)))).toMatchObject({
        status: 404,
        text: expect.stringContaining('No such opportunity'),
      });
    }
  });

  it('brings the card as it was built, and its own files, and no other', async () => {
    const script = await get('/crm/assets/handover-card.js');
    expect(script).toMatchObject({ status: 200, text: expect.stringContaining('handover-card') });
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get('/crm/assets/opportunity.js')).status).toBe(200);
    expect((await get('/crm/assets/crm.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    for (const name of ['..%2F..%2Fpackage.json', 'toString', 'other.js']) {
      expect((await get(`/crm/assets/${name}`)).status).toBe(404);
    }
  });

  it('closes it as won as a seller would: the record changes and the event goes out', async () => {
    const id = NORDWIND!.opportunityId;
    expect((await change(id, { StageName: 'Closed Won' })).status).toBe(204);
    expect((await get(page(id))).text).toContain('<dd>Closed Won</dd>');
    const event = await eventually(() => receiver.received.find(({ body }) => body.includes(id)));
    expect(JSON.parse(event.body)).toMatchObject({ opportunityId: id, stage: 'Closed Won', crmInstance: 'main' });
    expect(event.headers['webhook-signature']).toMatch(/^v1,/);
  });

  it('names the project manager', async () => {
    const id = HARBOR!.opportunityId;
    expect((await change(id, { Project_Manager_Number__c: 'E1004' })).status).toBe(204);
    expect((await get(page(id))).text).toContain('<dd>E1004</dd>');
  });

  it.each<[object, number, RegExp]>([
    [{ StageName: 'Won' }, 400, /Won|picklist/i],
    [{ Amount: 1 }, 400, /stage or the project manager/],
    [{}, 400, /stage or the project manager/],
    [{ StageName: 7 }, 400, /stage or the project manager/],
  ])('refuses %j in words', async (body, status, message) => {
    const response = await change(HARBOR!.opportunityId, body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { message: string }).message).toMatch(message);
  });
});

describe('the token of the card', () => {
  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${sandbox.url}/crm/handover-token`, { method: 'POST', headers });
  const claims = async (response: Response) => {
    const { token } = (await response.json()) as { token: string };
    return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
  };

  it('comes from the page’s server side, and may read handovers and readiness alone', async () => {
    const response = await ask({ 'sec-fetch-site': 'same-origin' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await claims(response)).toMatchObject({ scope: 'readiness:read handovers:read' });
  });

  it('is a new one when the last was refused', async () => {
    const tokens = [await ask(), await ask(), await ask({ 'x-refused': '1' })];
    const [first, second, third] = await Promise.all(tokens.map((each) => each.text()));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it.each(['cross-site', 'same-site'])('is not for a page that is %s, nor is a change', async (site) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' };
    expect((await ask(headers)).status).toBe(403);
    expect((await change(HARBOR!.opportunityId, { StageName: 'Closed Lost' }, headers)).status).toBe(403);
  });

  it('is not there, nor is the card, where the sandbox does not know Handover', async () => {
    const alone = await startSandbox();
    const response = await fetch(`${alone.url}/crm/handover-token`, { method: 'POST' });
    expect(response.status).toBe(404);
    await alone.close();
  });
});

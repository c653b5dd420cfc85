import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { sampleOpportunityId } from '../src/salesforce/seed/sample-deals.js';
import { type ErrorRow, OrgClient, requestToken } from './support/org-client.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const CONTROL = { authorization: 'Bearer sandbox-development-token', 'content-type': 'application/json' };

let sandbox: RunningSandbox;
let org: OrgClient;

beforeAll(async () => {
  const SANDBOX_CRM_PUBLIC_KEY = keys.publicKey.export({ type: 'spki', format: 'pem' }) as string;
  sandbox = await startSandbox({ SANDBOX_CRM_PUBLIC_KEY, SANDBOX_CRM_CHANGE_EVENTS: 'true' });
  org = await OrgClient.open(sandbox.url);
});
afterAll(() => sandbox.close());

const control = async (method: string, path: string, body: object) =>
  (await fetch(`${sandbox.url}/control${path}`, { method, headers: CONTROL, body: JSON.stringify(body) })).status;
const newDeal = async () => {
  const row = { Name: 'A deal', StageName: 'Prospecting', CloseDate: '2027-03-01' };
  return (await org.post<{ id: string }>('/sobjects/Opportunity', row)).body.id;
};

describe('the JWT bearer flow', () => {
  const grant = async (claims: { iss?: string; sub?: string; aud?: string; exp?: number } = {}) => {
    const assertion = await new SignJWT({
      iss: 'handover',
      sub: 'integration@handover.example',
      aud: `${sandbox.url}/crm`,
      exp: Math.floor(Date.now() / 1000) + 60,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256' })
      .sign(keys.privateKey);
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    return requestToken(`${sandbox.url}/crm`, { grant_type, assertion, client_secret: '' });
  };

  it('opens a session to whoever holds the key', async () => {
    const { status, body } = await grant();
    expect([status, body.token_type, body.instance_url]).toEqual([200, 'Bearer', `${sandbox.url}/crm`]);
  });

  it.each([
    [{ aud: 'https://login.example.com' }, 'audience is invalid'],
    [{ iss: 'stranger' }, 'invalid assertion'],
    [{ sub: 'somebody' }, "user hasn't approved this consumer"],
    [{ exp: 1 }, 'expired authorization code'],
  ])('refuses an assertion with %j', async (claims, error_description) => {
    expect(await grant(claims)).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_description } });
  });
});

describe('a merged account', () => {
  it('is deleted, names its master, and leaves to it what it had', async () => {
    const [master, merged] = ['Master', 'Merged'].map((Name) =>
      org.post<{ id: string }>('/sobjects/Account', { Name }),
    );
    const [into, from] = [(await master!).body.id, (await merged!).body.id];
    const deal = await newDeal();
    await org.patch(`/sobjects/Opportunity/${deal}`, { AccountId: from });
    expect(await control('POST', '/crm/account-merges', { master: into, merged: from })).toBe(204);
    const soql = `SELECT IsDeleted, MasterRecordId FROM Account WHERE Id = '${from}'`;
    expect((await org.query(soql)).body.records).toEqual([]);
    const all = await org.get<{ records: object[] }>(`/queryAll?q=${encodeURIComponent(soql)}`);
    expect(all.body.records).toMatchObject([{ IsDeleted: true, MasterRecordId: into }]);
    expect((await org.get<Record<string, unknown>>(`/sobjects/Opportunity/${deal}`)).body.AccountId).toBe(into);
    expect(await control('POST', '/crm/account-merges', { master: into, merged: from })).toBe(404);
  });
});

describe('a picklist that was changed', () => {
  it('is described and refuses as it is now, until the sandbox is reset', async () => {
    const values = ['Prospecting', 'Verbal'];
    expect(await control('PUT', '/crm/picklists/Opportunity/StageName', { values })).toBe(204);
    interface Described {
      fields: { name: string; picklistValues: { value: string }[] }[];
    }
    const offered = async () => {
      const { fields } = (await org.get<Described>('/sobjects/Opportunity/describe')).body;
      return fields.find(({ name }) => name === 'StageName')!.picklistValues.map(({ value }) => value);
    };
    expect(await offered()).toEqual(values);
    const won = await org.patch<ErrorRow[]>(`/sobjects/Opportunity/${sampleOpportunityId(1)}`, { StageName: 'Commit' });
    expect(won.body[0]!.errorCode).toBe('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
    await control('POST', '/reset', {});
    expect(await offered()).toContain('Commit');
    expect(await control('PUT', '/crm/picklists/Opportunity/Name', { values })).toBe(404);
  });
});

describe('what was updated', () => {
  it('is asked for by whole minutes', async () => {
    const at = (ms: number) => encodeURIComponent(new Date(Date.UTC(2027, 0, 1) + ms).toISOString());
    const within = await org.get<ErrorRow[]>(`/sobjects/Opportunity/updated/?start=${at(1_000)}&end=${at(59_000)}`);
    expect([within.status, within.body[0]!.errorCode]).toEqual([400, 'INVALID_REPLICATION_DATE']);
    const now = `/sobjects/Opportunity/updated/?start=${at(0)}&end=${at(61_000)}`;
    expect((await org.get<{ latestDateCovered: string }>(now)).status).toBe(200);
  });
});

describe('the Streaming API', () => {
  interface Answer {
    channel: string;
    successful?: boolean;
    error?: string;
    clientId?: string;
    advice?: { reconnect?: string };
    data?: { payload: Record<string, unknown>; event: { replayId: number } };
  }
  const CHANGES = '/data/OpportunityChangeEvent';

  const send = async (message: object, token = (org as unknown as { token: string }).token): Promise<Answer[]> => {
    const headers = { authorization: `OAuth ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify([message]);
    return (await (
      await fetch(`${sandbox.url}/crm/cometd/60.0`, { method: 'POST', headers, body })
    ).json()) as Answer[];
  };
  const shakeHands = async () => {
    const [answer] = await send({
      channel: '/meta/handshake',
      version: '1.0',
      supportedConnectionTypes: ['long-polling'],
    });
    const { clientId } = answer!;
    await send({ channel: '/meta/connect', clientId, connectionType: 'long-polling' });
    return clientId!;
  };
  const subscribe = async (clientId: string, replayId: number, channel = CHANGES) =>
    (
      await send({
        channel: '/meta/subscribe',
        clientId,
        subscription: channel,
        ext: { replay: { [channel]: replayId } },
      })
    )[0]!;
  const connect = async (clientId: string) =>
    (await send({ channel: '/meta/connect', clientId, connectionType: 'long-polling' })).filter(({ data }) => data);

  it('tells a change to those who listen, and again to those who ask from an event before it', async () => {
    const clientId = await shakeHands();
    expect(await subscribe(clientId, -1)).toMatchObject({ successful: true });
    const listening = connect(clientId);
    const id = await newDeal();
    const [made] = await listening;
    const header = made!.data!.payload.ChangeEventHeader;
    expect(header).toMatchObject({ entityName: 'Opportunity', recordIds: [id], changeType: 'CREATE' });
    await org.patch(`/sobjects/Opportunity/${id}`, { Amount: 5 });
    const [changed] = await connect(clientId);
    expect(changed!.data!.payload).toMatchObject({
      Amount: 5,
      ChangeEventHeader: { changeType: 'UPDATE', changedFields: expect.arrayContaining(['Amount']) },
    });
    await org.delete(`/sobjects/Opportunity/${id}`);
    const late = await shakeHands();
    await subscribe(late, made!.data!.event.replayId);
    const kinds = (await connect(late)).map(
      ({ data }) => (data!.payload.ChangeEventHeader as { changeType: string }).changeType,
    );
    expect(kinds).toEqual(['UPDATE', 'DELETE']);
  });

  it('gives replay ids in the order in which changes are seen, however many are made at once', async () => {
    const clientId = await shakeHands();
    await subscribe(clientId, -1);
    const made = Promise.all(Array.from({ length: 60 }, () => newDeal()));
    const told: Answer[] = [];
    while (told.length < 60) told.push(...(await connect(clientId)));
    const replayIds = told.map(({ data }) => data!.event.replayId);
    expect(replayIds).toEqual([...replayIds].sort((left, right) => left - right));
    const ids = told.flatMap(({ data }) => (data!.payload.ChangeEventHeader as { recordIds: string[] }).recordIds);
    expect(ids.sort()).toEqual((await made).sort());
  });

  it('does not let anybody in without a session, nor on from an event that it keeps no longer', async () => {
    const [denied] = await send({ channel: '/meta/handshake' }, 'expired');
    expect(denied).toMatchObject({ successful: false, error: '403::Handshake denied', advice: { reconnect: 'none' } });
    const clientId = await shakeHands();
    expect((await subscribe(clientId, 999_999)).error).toContain('400::The replayId {999999} you provided was invalid');
    expect((await subscribe(clientId, -1, '/topic/Deals')).error).toContain('404::Unknown channel');
    const [unknown] = await send({ channel: '/meta/connect', clientId: 'nobody' });
    expect(unknown).toMatchObject({ error: '403::Unknown client', advice: { reconnect: 'handshake' } });
  });

  it('says which changes it tells', async () => {
    const soql = encodeURIComponent('SELECT SelectedEntity FROM PlatformEventChannelMember');
    const { body } = await org.get<{ records: object[] }>(`/tooling/query?q=${soql}`);
    expect(body.records).toMatchObject([{ SelectedEntity: 'OpportunityChangeEvent' }]);
  });
});

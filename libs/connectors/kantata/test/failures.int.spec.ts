import {
  AccessDenied,
  AnswerLost,
  type ConnectorFailure,
  RecordRefused,
  SystemUnavailable,
} from '@handover/connector-kit';
import { type ScriptedService, startScriptedService } from '@handover/testing';
import { type Account, newDemand, startAccount } from './support/start-account.js';

let account: Account;

beforeAll(async () => {
  account = await startAccount();
});
afterEach(() => account.strike());
afterAll(() => account?.close());

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error as ConnectorFailure,
  );

interface Listed {
  items: { id: string; data: Record<string, unknown> }[];
}

const recordsOf = (type: string) =>
  account.control<Listed>('GET', `/records?system=psa&type=${type}&limit=5000`).then(({ items }) => items);

describe('Kantata that fails', () => {
  it.each([
    ['a cut connection', { kind: 'down' }],
    ['an HTTP 500', { kind: 'error', status: 500 }],
    ['an HTTP 503 that does not say when to come back', { kind: 'error', status: 503 }],
    ['no answer in time', { kind: 'hang' }],
  ])('leaves a write in doubt after %s, and a read undone', async (_what, fault) => {
    const desk = account.desk({ timeoutMs: 1_500 });
    await account.strike({ operation: 'workspace_allocations.create', fault });
    expect(await failureOf(desk.create(newDemand()))).toBeInstanceOf(AnswerLost);
    await account.strike({ operation: 'workspace_resources.list', fault });
    expect(await failureOf(desk.read('1'))).toBeInstanceOf(SystemUnavailable);
  });

  it('goes on with what was begun when the same create is repeated after any failure', async () => {
    const desk = account.desk();
    const before = (await recordsOf('resource-demand')).length;
    const demand = newDemand({ projectId: 'P-2027-200001' });
    for (const operation of ['workspace_resource_skills.create', 'custom_field_values.create', '*allocations.create']) {
      await account.strike({ operation, fault: { kind: 'rate-limit', retryAfterSeconds: 0 } });
      expect(await failureOf(desk.create(demand))).toBeInstanceOf(SystemUnavailable);
    }
    expect(await desk.findByExternalReference(demand.externalReference)).toEqual([]);
    await account.strike();
    const { id } = await desk.create(demand);
    expect((await desk.read(id))?.skills.sort()).toEqual(['cloud', 'postgresql']);
    expect((await recordsOf('resource-demand')).length).toBe(before + 1);
  });

  it('is asked again after a second where it limits calls and does not say for how long', async () => {
    await account.strike({ fault: { kind: 'error', status: 429 } });
    expect(await failureOf(account.desk().read('1'))).toMatchObject({
      name: 'SystemUnavailable',
      retryAfterSeconds: 1,
      vendorMessage: 'Something went wrong.',
    });
  });

  it('leaves nothing of a demand that it refuses halfway', async () => {
    const before = (await recordsOf('resource-demand')).length;
    await account.strike({ operation: '*allocations.create', fault: { kind: 'refuse', message: 'Not now.' } });
    const failure = await failureOf(account.desk().create(newDemand()));
    expect(failure).toBeInstanceOf(RecordRefused);
    expect(failure).toMatchObject({ vendorMessage: 'Not now.' });
    expect((await recordsOf('resource-demand')).length).toBe(before);
  });

  it('is in doubt when a change stops halfway', async () => {
    const desk = account.desk();
    const { id, version } = await desk.create(newDemand());
    await account.strike({
      operation: 'custom_field_values.create',
      fault: { kind: 'rate-limit', retryAfterSeconds: 0 },
    });
    const failure = await failureOf(desk.update(id, version, { hours: 10, certainty: 'tentative' }));
    expect(failure).toBeInstanceOf(AnswerLost);
    expect(failure!.message).toContain('A part of the change was written');
  });

  it('denies access for a wrong token', async () => {
    const stranger = account.desk({ token: 'wrong' });
    const failure = await failureOf(stranger.create(newDemand()));
    expect(failure).toBeInstanceOf(AccessDenied);
    expect(failure!.vendorMessage).toBe('Invalid OAuth 2 Request');
  });

  it('is no empty system when the address is wrong, and did nothing where nobody listens', async () => {
    for (const baseUrl of [`${account.url}/v9`, 'http://127.0.0.1:9/api/v1', 'http://kantata.invalid/api/v1']) {
      expect(await failureOf(account.desk({ baseUrl }).read('1'))).toBeInstanceOf(SystemUnavailable);
      expect(await failureOf(account.desk({ baseUrl }).create(newDemand()))).toBeInstanceOf(SystemUnavailable);
    }
  });
});

describe('an account that is not prepared', () => {
  it('is told which custom fields it lacks, and nothing is created', async () => {
    const before = (await recordsOf('workspace')).length;
    const desk = account.desk({ fields: { region: 'Zone', certainty: 'Sureness' } });
    const failure = await failureOf(desk.create(newDemand({ projectId: 'P-2027-300001' })));
    expect(failure).toBeInstanceOf(RecordRefused);
    expect(failure!.message).toContain('"Zone", "Sureness"');
    expect((await recordsOf('workspace')).length).toBe(before);
  });

  it('is compared with the configuration', async () => {
    expect(await account.desk().inspect()).toEqual([]);
    const desk = account.desk({
      fields: { region: 'Zone', userRegion: 'Handover region' },
      roles: { Architect: 'Alchemist' },
      skills: { clouds: 'cloud' },
    });
    expect(await desk.inspect()).toMatchObject([
      { fault: 'missing', field: 'resourceDemand.region', vendorField: 'Resource.Zone' },
      { fault: 'missing', field: 'capacity.region', vendorField: 'User.Handover region' },
      { fault: 'missing', field: 'role', vendorField: 'Alchemist', value: 'Architect' },
    ]);
    const { items } = await account.control<Listed>('GET', '/records?system=psa&type=custom-field');
    const region = items.find(({ data }) => data.name === 'Handover region')!;
    await account.control('PATCH', `/records/psa/custom-field/${region.id}`, { value_type: 'single' });
    expect(await account.desk().inspect()).toMatchObject([{ fault: 'wrong-type', field: 'resourceDemand.region' }]);
    await account.control('PATCH', `/records/psa/custom-field/${region.id}`, { value_type: 'string' });
  });

  it('names roles and skills as the configuration says', async () => {
    const desk = account.desk({ roles: { Architect: 'Solution architect' }, skills: { clouds: 'cloud' } });
    const { id } = await desk.create(newDemand({ role: 'Architect', skills: ['clouds'] }));
    expect(await desk.read(id)).toMatchObject({ role: 'Architect', skills: ['clouds'] });
    expect(await account.desk().read(id)).toMatchObject({ role: 'Solution architect', skills: ['cloud'] });
  });
});

describe('answers that Kantata does not document', () => {
  let vendor: ScriptedService;

  afterEach(() => vendor?.close());

  it.each([
    ['something that is no object', 'Welcome'],
    ['an answer without results', { count: 1 }],
    ['an answer whose results are missing', { count: 1, results: [{ key: 'roles', id: '7' }], roles: {} }],
  ])('are an outage for a read: %s', async (_what, body) => {
    vendor = await startScriptedService();
    vendor.on('GET /workspace_resources', { body });
    const failure = await failureOf(account.desk({ baseUrl: vendor.url }).read('1'));
    expect(failure).toBeInstanceOf(SystemUnavailable);
    expect(vendor.received).toHaveLength(1);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectInstances, instancesVariable, vendor, withReferences } from '@handover/connector-kit';
import { SalesforceOpportunitySource, salesforceConfig } from '../src/index.js';
import { type Org, startOrg } from './support/start-org.js';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const username = 'integration@handover.example';

let org: Org;
let id: string;

beforeAll(async () => {
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }) as string;
  org = await startOrg({ SANDBOX_CRM_PUBLIC_KEY: publicKey });
  id = await org.opportunityOf('C-1001');
});
afterAll(() => org.close());

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a session by JWT bearer', () => {
  it('is opened with a private key alone, and renewed when it ends', async () => {
    const source = org.sourceWith({ username, privateKey: pem });
    expect((await source.read(id))!.id).toBe(id);
    await org.control('POST', '/sessions/expirations', {});
    const reads = await Promise.all(Array.from({ length: 5 }, () => source.read(id)));
    expect(reads.every((each) => each?.id === id)).toBe(true);
  });

  it('takes keys of the older form, and in one line as variables hold them', async () => {
    const pkcs1 = keys.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
    const source = org.sourceWith({ username, privateKey: pkcs1.replaceAll('\n', '\\n') });
    expect((await source.read(id))!.id).toBe(id);
  });

  it.each<[string, object, string]>([
    [
      'of another key',
      {
        privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
        }),
      },
      'invalid assertion',
    ],
    ['of a user who may not', { username: 'somebody@handover.example' }, "user hasn't approved this consumer"],
    ['for another org', { audience: 'https://login.example.com' }, 'audience is invalid'],
    ['of another client', { clientId: 'stranger' }, 'invalid assertion'],
  ])('%s is access denied, in the words of the org', async (_, config, said) => {
    const source = org.sourceWith({ username, privateKey: pem, ...config });
    expect(await failure(source.read(id))).toMatchObject({
      name: 'AccessDenied',
      vendorMessage: expect.stringContaining(said),
    });
  });
});

describe('the configuration of an instance', () => {
  const salesforce = vendor(salesforceConfig, (config) => {
    const source = new SalesforceOpportunitySource(config);
    return { port: source, close: () => source.close() };
  });
  const connect = (settings: object, environment: Record<string, string> = {}) => {
    const base = { loginUrl: org.url, clientId: 'handover' };
    const text = JSON.stringify([{ name: 'main', vendor: 'salesforce', settings: { ...base, ...settings } }]);
    return connectInstances('crm', withReferences(instancesVariable.parse(text), environment), { salesforce });
  };

  it('takes the private key from a variable or a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'handover-key-')), 'key.pem');
    writeFileSync(file, pem);
    for (const privateKey of [{ file }, { env: 'CRM_KEY' }]) {
      const registry = connect({ username, privateKey }, { CRM_KEY: pem });
      const found = await registry.choose({}).read('opportunities.read', (source) => source.read(id));
      expect(found?.id).toBe(id);
      registry.onApplicationShutdown();
    }
  });

  it.each<[string, object, string]>([
    ['neither secret nor key', {}, 'settings.clientSecret: give clientSecret'],
    ['both', { clientSecret: 'hunter2', username, privateKey: pem }, 'settings.clientSecret: give clientSecret'],
    ['a key without its user', { privateKey: pem }, 'settings.username: goes with privateKey'],
    ['a key that is none', { username, privateKey: 'hunter2' }, 'settings.privateKey: must be the PEM of an RSA'],
    [
      'a field of no such name',
      { clientSecret: 'hunter2', fields: { opportunity: { colour: 'X__c' } } },
      'fields.opportunity',
    ],
    [
      'a field that is no API name',
      { clientSecret: 'hunter2', fields: { line: { product: 'a b' } } },
      'fields.line.product: must be the API name',
    ],
    [
      'a written field behind a relationship',
      { clientSecret: 'hunter2', fields: { opportunity: { projectId: 'A__r.B__c' } } },
      'of the object itself',
    ],
    ['a quote without its total', { clientSecret: 'hunter2', fields: { quote: { net: null } } }, 'fields.quote'],
    [
      'events that name no opportunity',
      { clientSecret: 'hunter2', changes: { by: 'events', channel: '/event/Deal__e' } },
      'changes.opportunityId',
    ],
    ['a stage of no such name', { clientSecret: 'hunter2', stages: { Won: 'won' } }, 'settings.stages.Won'],
  ])('with %s stops the app, saying where, and shows no secret', (_, settings, said) => {
    let message = '';
    try {
      connect(settings);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(said);
    expect(message).not.toMatch(/hunter2|PRIVATE KEY/);
  });
});

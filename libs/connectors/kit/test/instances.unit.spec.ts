import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, readConfig } from '@handover/platform';
import { z } from 'zod';
import { connectInstances, type InstanceRegistry, instancesVariable, vendor, withReferences } from '../src/index.js';

const config = z.strictObject({ baseUrl: z.url(), token: z.string(), timeoutMs: z.number(), retries: z.number() });
type Port = z.infer<typeof config>;
const vendors = { shelf: vendor(config, (settings) => ({ port: settings })) };
const settings = { baseUrl: 'http://erp.example', token: 'hunter2' };
const main = { name: 'main', vendor: 'shelf', settings };

function connect(instances: unknown, environment: Record<string, string> = {}): InstanceRegistry<Port> {
  const text = typeof instances === 'string' ? instances : JSON.stringify(instances);
  const { INSTANCES } = readConfig(z.object({ INSTANCES: instancesVariable }), { INSTANCES: text });
  return connectInstances('erp', withReferences(INSTANCES, environment), vendors);
}

const portsOf = ({ instances }: InstanceRegistry<Port>): Promise<Port[]> =>
  Promise.all(instances.map((instance) => instance.read('port', async (port) => port)));

describe('configured instances', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handover-instances-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come from JSON or from a file, their secrets from variables and files of their own', async () => {
    const list = join(folder, 'instances.json');
    const secret = join(folder, 'token');
    writeFileSync(secret, 'from-file\n');
    const other = { ...main, name: 'other', settings: { ...settings, token: { file: secret } } };
    writeFileSync(list, JSON.stringify([{ ...main, settings: { ...settings, token: { env: 'ERP_TOKEN' } } }, other]));
    const ports = await portsOf(connect(list, { ERP_TOKEN: 'from-variable' }));
    expect(ports.map(({ token }) => token)).toEqual(['from-variable', 'from-file']);
  });

  it('hand time-out and retries of their limits to the vendor, unless its settings have some of their own', async () => {
    const registry = connect([
      { ...main, limits: { timeoutMs: 700, retries: 1 } },
      { ...main, name: 'slow', settings: { ...settings, timeoutMs: 9_000, retries: 0 } },
    ]);
    const ports = await portsOf(registry);
    expect(ports.map(({ timeoutMs, retries }) => [timeoutMs, retries])).toEqual([
      [700, 1],
      [9_000, 0],
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '[{', 'neither a JSON array nor the path of a file'],
    ['no file', '/nowhere/instances.json', 'neither a JSON array nor the path of a file'],
    ['a bad name', [{ ...main, name: 'Main!' }], '0.name: must be small letters'],
    ['a name used twice', [main, main], '1.name: "main" is used twice'],
    ['a limit out of range', [{ ...main, limits: { concurrency: 0 } }], '0.limits.concurrency: '],
    ['a limit that is not known', [{ ...main, limits: { speed: 1 } }], '0.limits: '],
    ['a vendor that is not known', [{ ...main, vendor: 'abacus' }], '0.vendor: "abacus" is none of shelf'],
    ['a setting that is wrong', [{ ...main, settings: { ...settings, baseUrl: 'x' } }], '0.settings.baseUrl: '],
    [
      'two defaults',
      [
        { ...main, default: true },
        { ...main, name: 'b', default: true },
      ],
      '1.default: only one',
    ],
    [
      'a legal entity served twice',
      [
        { ...main, legalEntities: ['DE01'] },
        { ...main, name: 'b', legalEntities: ['DE01'] },
      ],
      '1.legalEntities: DE01 belongs to "main" already',
    ],
    [
      'a legal entity served twice on one day',
      [
        { ...main, legalEntities: [{ code: 'DE01', until: '2026-06-30' }] },
        { ...main, name: 'b', legalEntities: [{ code: 'DE01', from: '2026-06-30' }] },
      ],
      '1.legalEntities: DE01 belongs to "main" already on 2026-06-30',
    ],
    [
      'a day that does not exist',
      [{ ...main, legalEntities: [{ code: 'DE01', until: '2026-06-31' }] }],
      '0.legalEntities.0',
    ],
    [
      'a variable that is not set',
      [{ ...main, settings: { ...settings, token: { env: 'ERP_TOKEN' } } }],
      '0.settings.token: the variable ERP_TOKEN is not set',
    ],
    [
      'a file that is not there',
      [{ ...main, settings: { ...settings, token: { file: '/nowhere/token' } } }],
      '0.settings.token: the file /nowhere/token cannot be read',
    ],
  ])('with %s stop the app, saying where, and show no secret', (_, instances, complaint) => {
    let failure: unknown;
    try {
      connect(instances);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(ConfigurationError);
    const { variable, message } = failure as ConfigurationError;
    expect([variable, message]).toEqual(['INSTANCES', expect.stringContaining(complaint)]);
    expect(message).not.toContain('hunter2');
  });

  it('serve the legal entities that they list, the default one those that nobody lists', () => {
    const emea = { ...main, name: 'emea', legalEntities: ['DE01', 'GB01'] };
    const registry = connect([{ ...main, default: true }, emea]);
    const chosen = (choice: object) => registry.choose(choice).name;
    expect(chosen({})).toBe('main');
    expect(chosen({ legalEntity: 'GB01' })).toBe('emea');
    expect(chosen({ legalEntity: 'US01' })).toBe('main');
    expect(chosen({ instance: 'main', legalEntity: 'GB01' })).toBe('main');
    expect(registry.chooseFor({}, { legalEntity: 'DE01' }).name).toBe('emea');
    expect(registry.chooseFor({ instance: 'main' }, { legalEntity: 'DE01' }).name).toBe('main');
  });

  it('serve a legal entity on the days that they say: work that began before a cut-over stays where it began', () => {
    const old = { ...main, name: 'old', legalEntities: [{ code: 'GB01', until: '2026-06-30' }] };
    const next = { ...main, name: 'next', legalEntities: [{ code: 'GB01', from: '2026-07-01' }] };
    const registry = connect([old, next]);
    expect(registry.choose({ legalEntity: 'GB01', asOf: '2026-06-30' }).name).toBe('old');
    expect(registry.choose({ legalEntity: 'GB01', asOf: '2026-07-01' }).name).toBe('next');
    expect(registry.choose({ legalEntity: 'GB01' }).name).toBe('next');
    expect(registry.chooseFor({ asOf: '2026-01-01' }, { legalEntity: 'GB01' }).name).toBe('old');
  });

  it('are named to a caller whose choice fits none', () => {
    const listed = { ...main, legalEntities: ['DE01'] };
    const registry = connect([listed, { ...main, name: 'other' }]);
    const problemOf = (choice: object) => {
      try {
        return registry.choose(choice);
      } catch (problem) {
        return problem;
      }
    };
    expect(problemOf({ instance: 'emea' })).toMatchObject({
      status: 404,
      detail: expect.stringContaining('main, other'),
    });
    expect(problemOf({})).toMatchObject({ status: 422, detail: expect.stringContaining('main, other') });
    expect(problemOf({ legalEntity: 'US01' })).toMatchObject({ status: 422, detail: expect.stringContaining('DE01') });
  });
});

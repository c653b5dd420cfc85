import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningApp, startApp } from '@handover/platform';
import {
  type ScriptedService,
  startScriptedService,
  startTestIssuer,
  takesConfiguration,
  toldConfiguration,
} from '@handover/testing';
import supertest from 'supertest';
import ts from 'typescript';
import { app } from '../src/index.js';

const CLIENT = { clientId: 'experience-catalogue-api', clientSecret: 'secret-of-this-test' };
const WORKSPACE = fileURLToPath(new URL('../../../../', import.meta.url));

describe('the catalogue', () => {
  let issuer: Awaited<ReturnType<typeof startTestIssuer>>;
  let process: ScriptedService;
  let running: RunningApp;

  const environment = (more: Record<string, string> = {}) => ({
    ...{ PORT: '0', LOG_LEVEL: 'fatal', OIDC_ISSUER: issuer.issuer, CLIENT_ID: CLIENT.clientId },
    ...{ CLIENT_SECRET: CLIENT.clientSecret, PROCESS_OPPORTUNITY_TO_PROJECT_URL: process.url, ...more },
  });

  beforeAll(async () => {
    issuer = await startTestIssuer({ clients: [{ ...CLIENT, scopes: ['app-configurations:write'] }] });
    process = await startScriptedService();
    takesConfiguration(process, CLIENT.clientId);
    running = await startApp(app, environment());
  });

  afterAll(async () => {
    await running.close();
    await Promise.all([issuer.close(), process.close()]);
  });

  const visitor = () => supertest.agent(running.url);
  const engineer = async (scopes = ['catalogue:read']) =>
    supertest.agent(running.url).set('authorization', `Bearer ${await issuer.tokenFor(scopes)}`);

  it('tells the process API with what it runs', async () => {
    expect(await toldConfiguration(process, CLIENT.clientId)).toMatchObject({
      ...{ app: CLIENT.clientId, secrets: expect.stringMatching(/^[0-9a-f]{32}$/) },
      variables: { CLIENT_ID: CLIENT.clientId, CLIENT_SECRET: '***', OIDC_ISSUER: issuer.issuer },
    });
  });

  it('shows visitors what is public alone, and says that there is more', async () => {
    const { body } = await visitor().get('/v1/apis').expect(200);
    const names = body.items.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['experience-ops', 'experience-crm', 'asyncapi']));
    expect(names).not.toContain('system-erp');
    expect(body.more).toBe(true);
    await visitor().get('/v1/apis/system-erp').expect(404);
    await visitor().get('/v1/apis/system-erp/document').expect(404);
    await visitor().get('/v1/apis/system-erp/client').expect(404);
  });

  it('shows everything to those with the scope, from the experience layer down', async () => {
    const { body } = await (await engineer()).get('/v1/apis').expect(200);
    expect(body.more).toBe(false);
    expect([...new Set(body.items.map(({ layer }: { layer: string }) => layer))]).toEqual([
      'experience',
      'process',
      'system',
      'events',
    ]);
    expect(body.items.find(({ name }: { name: string }) => name === 'system-erp')).toMatchObject({
      owner: { team: 'Finance systems' },
      lifecycle: { state: 'active' },
      callers: expect.arrayContaining(['process/opportunity-to-project-api']),
    });
  });

  it('shows no more to a token without the scope, and refuses one that is not good', async () => {
    const { body } = await (await engineer(['handovers:read'])).get('/v1/apis').expect(200);
    expect(body.more).toBe(true);
    await visitor().get('/v1/apis').set('authorization', 'Bearer forged').expect(401);
  });

  it('tells the operations of an API with their scopes', async () => {
    const { body } = await (await engineer()).get('/v1/apis/system-erp').expect(200);
    expect(body.scopes).toContain('projects:write');
    expect(body.operations).toContainEqual(
      expect.objectContaining({ method: 'POST', path: '/v1/projects', scope: 'projects:write', deprecated: false }),
    );
  });

  it('tells the events as it tells APIs', async () => {
    const { body } = await visitor().get('/v1/apis/asyncapi').expect(200);
    expect(body).toMatchObject({ format: 'asyncapi', layer: 'events', client: true });
    expect(body.operations).toContainEqual(
      expect.objectContaining({ method: 'EVENT', id: 'handover.project.provisioned.v1' }),
    );
  });

  it('hands out contracts in YAML and in JSON', async () => {
    const yaml = await visitor().get('/v1/apis/experience-ops/document').expect(200);
    expect(yaml.headers['content-disposition']).toBe('attachment; filename="experience-ops-1.0.0.yaml"');
    const json = await visitor().get('/v1/apis/experience-ops/document?format=json').expect(200);
    expect(json.body).toMatchObject({ openapi: '3.0.3', info: { version: '1.0.0' } });
    const { body } = await visitor().get('/v1/apis/experience-ops/document?format=xml').expect(400);
    expect(body.errors[0].pointer).toContain('format');
  });

  it.each([
    ['a client', 'experience-ops', ''],
    [
      'types of events',
      'asyncapi',
      "export const findingsOf = (event: BusinessEvent) => event.type === 'handover.handover.blocked.v1' ? event.data.findings[0]?.sentence.length : 0;",
    ],
  ])(
    'hands out %s that compile by themselves',
    async (_, name, use) => {
      const { text } = await visitor().get(`/v1/apis/${name}/client`).expect(200);
      // Inside the workspace, where axios is found.
      const folder = await mkdtemp(join(WORKSPACE, 'apps/experience/catalogue-api/dist-client-'));
      try {
        const file = join(folder, 'client.ts');
        await writeFile(file, `${text}\n${use}\n`);
        const program = ts.createProgram([file], {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: ['node'],
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.NodeNext,
          moduleResolution: ts.ModuleResolutionKind.NodeNext,
        });
        const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
        expect(faults).toEqual([]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    60_000,
  );

  it('finds operations, events and fields by words and their beginnings, as far as the caller may see them', async () => {
    const search = async (agent: ReturnType<typeof visitor>, q: string) =>
      (await agent.get('/v1/search').query({ q }).expect(200)).body.items as {
        api: string;
        kind: string;
        name: string;
      }[];
    expect((await search(visitor(), 'maintenance window plan'))[0]).toMatchObject({
      api: 'experience-ops',
      kind: 'operation',
      name: 'planMaintenance',
    });
    expect(await search(visitor(), 'project.provisioned')).toContainEqual(expect.objectContaining({ kind: 'event' }));
    expect(await search(visitor(), 'taxTreatment')).toEqual([]);
    expect(await search(await engineer(), 'taxTreat')).toContainEqual(
      expect.objectContaining({ api: 'system-billing', kind: 'field' }),
    );
    const [window] = (await search(visitor(), 'weekdays')).filter(({ kind }) => kind === 'field');
    expect(window).toMatchObject({ operations: expect.arrayContaining(['planMaintenance']) });
    const event = (await search(visitor(), 'project.provisioned projectId')).find(({ kind }) => kind === 'field');
    expect(event).toMatchObject({ api: 'asyncapi', operations: ['handover.project.provisioned.v1'] });
    await visitor().get('/v1/search').expect(400);
  });

  it('answers at the well-known place as RFC 9727 says, with HEAD as well', async () => {
    const { body, headers } = await visitor()
      .get('/.well-known/api-catalog')
      .buffer()
      .parse((response, done) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => done(null, JSON.parse(text)));
      })
      .expect(200);
    expect(headers['content-type']).toBe('application/linkset+json;profile="https://www.rfc-editor.org/info/rfc9727"');
    expect(headers.link).toBe(`<${running.url}/.well-known/api-catalog>; rel="api-catalog"`);
    const ops = body.linkset.find(({ anchor }: { anchor: string }) => anchor.endsWith('/experience-ops'));
    await visitor().get(new URL(ops['service-desc'][0].href).pathname).expect(200);
    expect(body.linkset.map(({ anchor }: { anchor: string }) => anchor)).not.toContainEqual(
      expect.stringContaining('system-'),
    );
    const head = await visitor().head('/.well-known/api-catalog').expect(200);
    expect(head.headers.link).toContain('rel="api-catalog"');
  });

  it('does not start with an owner file that leaves a contract out', async () => {
    const folder = await mkdtemp(join(WORKSPACE, 'apps/experience/catalogue-api/dist-openapi-'));
    try {
      for (const name of ['openapi/experience-crm', 'openapi/changes.yaml']) await keep(folder, name);
      await writeFile(join(folder, 'openapi/owners.yaml'), 'system-erp: { owner: { team: Finance } }\n');
      const elsewhere = environment({ CATALOGUE_FOLDER: folder });
      await expect(startApp(app, elsewhere)).rejects.toThrow('openapi/owners.yaml: system-erp/owner/contact');
      await writeFile(join(folder, 'openapi/owners.yaml'), '{}\n');
      await expect(startApp(app, elsewhere)).rejects.toThrow('says nothing of the contract experience-crm');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  async function keep(folder: string, name: string): Promise<void> {
    await mkdir(join(folder, 'openapi'), { recursive: true });
    await cp(join(WORKSPACE, name), join(folder, name), { recursive: true });
  }
});

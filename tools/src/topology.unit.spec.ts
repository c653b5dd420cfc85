import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, issuerClients, urlOf } from './platform/environment.js';
import { portsFrom } from './platform/ports.js';
import { wavesOf } from './platform/start-platform.js';
import { workspaceRoot } from './platform/workspace.js';
import { apps, everyScope, urlVariable } from './topology.js';

describe('the topology', () => {
  const ports = portsFrom(3_000);
  const databaseUrls = Object.fromEntries(
    apps.flatMap(({ schema }) => (schema ? [[schema, `postgres://${schema}`]] : [])),
  );
  const installation = {
    ports,
    secrets: (purpose: string) => `secret of ${purpose}`,
    documentsKey: { privateKeyFile: 'docusign-key.pem', publicKey: 'public' },
    databaseUrls,
    logLevel: 'info',
  };

  it('gives every app and service a port of its own, at the documented places', () => {
    expect(new Set(Object.values(ports)).size).toBe(apps.length + 2);
    expect(ports).toMatchObject({ 'experience-crm-api': 3001, 'system-erp-api': 3202, sandbox: 3300, postgres: 3500 });
  });

  it('names a package and a folder that exist for every app', () => {
    for (const { name, folder } of apps) {
      const file = join(workspaceRoot, folder, 'package.json');
      expect(existsSync(file)).toBe(true);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: `@handover/${name}` });
    }
  });

  it('gives no two apps the same schema', () => {
    const schemas = apps.flatMap(({ schema }) => schema ?? []);
    expect(new Set(schemas).size).toBe(schemas.length);
  });

  it('tells every app where it listens, where its upstreams are and how to authenticate with them', () => {
    for (const app of apps) {
      const environment = environmentOf(app, installation);
      expect(environment.PORT).toBe(String(ports[app.name]));
      expect(environment.OIDC_ISSUER).toBe('http://127.0.0.1:3400');
      expect(environment.DATABASE_URL).toBe(app.schema && `postgres://${app.schema}`);
      for (const upstream of app.calls) expect(environment[urlVariable(upstream)]).toBe(urlOf(ports, upstream));
      expect(environment.CLIENT_SECRET !== undefined).toBe(app.scopes.length > 0);
    }
  });

  it('calls the variable of an upstream after the upstream', () => {
    expect(urlVariable('process-opportunity-to-project-api')).toBe('PROCESS_OPPORTUNITY_TO_PROJECT_URL');
  });

  it('starts nothing before what it calls', () => {
    const waves = wavesOf(apps).map((wave) => wave.map(({ name }) => name));
    expect(waves[0]).toContain('sandbox');
    expect(waves.slice(1)).toEqual([
      ['process-opportunity-to-project-api'],
      ['experience-crm-api', 'experience-ops-api', 'experience-catalogue-api'],
      ['experience-ops-portal'],
    ]);
  });

  it('calls downward alone, or sideways to the rules; the portal passes calls on within its layer', () => {
    const rank = (name: string) => ['sandbox', 'system', 'process', 'experience'].indexOf(name.split('-')[0]!);
    for (const { name, calls } of apps.filter(({ name }) => name !== 'experience-ops-portal')) {
      for (const upstream of calls) {
        expect(upstream === 'process-rules-api' || rank(name) - rank(upstream) === 1).toBe(true);
      }
    }
  });

  it('lets each service ask for its own scopes alone, and the operator for any', () => {
    const clients = issuerClients(apps, installation.secrets);
    expect(clients.find(({ clientId }) => clientId === 'experience-crm-api')?.scopes).not.toContain('projects:write');
    expect(clients.find(({ clientId }) => clientId === 'operator')?.scopes).toEqual(everyScope);
  });
});

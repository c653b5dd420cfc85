import { startApp } from '@handover/platform';
import { app as sandboxApp } from '@handover/sandbox';
import { startTestDatabase, startTestIssuer } from '@handover/testing';
import supertest from 'supertest';
import { app } from '../../src/app.js';

const SANDBOX_TOKEN = 'token-of-this-test';

/** The ERP API before a sandbox, each on a database of its own. */
export interface ErpApi {
  /** A request with a token of these scopes. */
  as(...scopes: string[]): Promise<ReturnType<typeof supertest.agent>>;
  /** Replaces what goes wrong in the sandbox. */
  faults(faults: object[]): Promise<void>;
  close(): Promise<void>;
}

export async function startErpApi(limits: object = {}): Promise<ErpApi> {
  const [issuer, sandboxDatabase, database] = await Promise.all([
    startTestIssuer(),
    startTestDatabase({ schema: 'sandbox' }),
    startTestDatabase({ schema: 'system_erp' }),
  ]);
  const common = { PORT: '0', LOG_LEVEL: 'fatal' };
  const sandbox = await startApp(sandboxApp, { ...common, DATABASE_URL: sandboxDatabase.url, SANDBOX_TOKEN });
  const settings = { baseUrl: `${sandbox.url}/erp`, token: { env: 'ERP_TOKEN' } };
  const api = await startApp(app, {
    ...common,
    OIDC_ISSUER: issuer.issuer,
    DATABASE_URL: database.url,
    ERP_TOKEN: SANDBOX_TOKEN,
    INSTANCES: JSON.stringify([{ name: 'main', vendor: 'sandbox', default: true, limits, settings }]),
  });
  return {
    async as(...scopes) {
      const token = await issuer.tokenFor(scopes);
      return supertest.agent(api.url).set('authorization', `Bearer ${token}`);
    },
    async faults(faults) {
      await supertest(sandbox.url)
        .put('/control/faults')
        .set('authorization', `Bearer ${SANDBOX_TOKEN}`)
        .send({ faults })
        .expect(200);
    },
    async close() {
      await api.close();
      await sandbox.close();
      await Promise.all([database.close(), sandboxDatabase.close(), issuer.close()]);
    },
  };
}

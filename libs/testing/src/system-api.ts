import { type AppDefinition, startApp } from '@handover/platform';
import supertest from 'supertest';
import { startTestDatabase } from './test-database.js';
import { startTestIssuer } from './test-issuer.js';

const SANDBOX_TOKEN = 'token-of-this-test';

/** What is different from one system API to the next. */
export interface SystemApiUnderTest {
  app: AppDefinition;
  /** The sandbox's app, which stands for the vendor. */
  sandbox: AppDefinition;
  /** Name of the system: its path in the sandbox, and `system_<name>` the schema of the API. */
  system: string;
  /** Of its instances; the defaults of the connector kit where absent. */
  limits?: object;
  /**
   * Its instances, `limits` aside; one named "main" that speaks the plain protocol where absent.
   *
   * @param url of the system in the sandbox
   */
  instances?: (url: string) => object[];
}

/** A system API before a sandbox, each on a database of its own. */
export interface SystemApi {
  url: string;
  /** Requests with a token of these scopes. */
  as(...scopes: string[]): Promise<ReturnType<typeof supertest.agent>>;
  /** Requests of the sandbox itself, past the API. */
  sandbox: ReturnType<typeof supertest.agent>;
  /** Replaces what goes wrong in the sandbox. */
  faults(faults: object[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts a system API whose instances are the sandbox's. The variable VENDOR_SECRET holds every secret of the sandbox. */
export async function startSystemApi(under: SystemApiUnderTest): Promise<SystemApi> {
  const { system, limits = {}, instances = plainInstance } = under;
  const [issuer, sandboxDatabase, database] = await Promise.all([
    startTestIssuer(),
    startTestDatabase({ schema: 'sandbox' }),
    startTestDatabase({ schema: `system_${system}` }),
  ]);
  const common = { PORT: '0', LOG_LEVEL: 'fatal' };
  const sandbox = await startApp(under.sandbox, {
    ...common,
    DATABASE_URL: sandboxDatabase.url,
    SANDBOX_TOKEN,
    SANDBOX_XERO_CLIENT_SECRET: SANDBOX_TOKEN,
  });
  const api = await startApp(under.app, {
    ...common,
    OIDC_ISSUER: issuer.issuer,
    DATABASE_URL: database.url,
    VENDOR_SECRET: SANDBOX_TOKEN,
    INSTANCES: JSON.stringify(instances(`${sandbox.url}/${system}`).map((each) => ({ limits, ...each }))),
  });
  const bearing = (url: string, token: string) => supertest.agent(url).set('authorization', `Bearer ${token}`);
  const control = bearing(sandbox.url, SANDBOX_TOKEN);
  return {
    url: api.url,
    as: async (...scopes) => bearing(api.url, await issuer.tokenFor(scopes)),
    sandbox: control,
    async faults(faults) {
      await control.put('/control/faults').send({ faults }).expect(200);
    },
    async close() {
      await api.close();
      await sandbox.close();
      await Promise.all([database.close(), sandboxDatabase.close(), issuer.close()]);
    },
  };
}

function plainInstance(baseUrl: string): object[] {
  const settings = { baseUrl, token: { env: 'VENDOR_SECRET' } };
  return [{ name: 'main', vendor: 'sandbox', default: true, settings }];
}

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
  /** Of its one instance, "main"; the defaults of the connector kit where absent. */
  limits?: object;
  /** What the instance is, where the sandbox speaks a vendor's protocol for it. */
  vendor?: VendorUnderTest;
}

/** How the system API reaches its stand-in. */
export interface VendorUnderTest {
  /** As INSTANCES calls it. */
  name: string;
  /** Its settings, where the sandbox has this address; `{ env: 'VENDOR_TOKEN' }` stands for the sandbox's token. */
  settings: (sandboxUrl: string) => object;
  /** What the sandbox reads beside the usual. */
  sandboxEnvironment?: Record<string, string>;
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

/** Starts a system API with one instance, "main", that is the sandbox. */
export async function startSystemApi(under: SystemApiUnderTest): Promise<SystemApi> {
  const { system, limits = {}, vendor = plainProtocol(system) } = under;
  const [issuer, sandboxDatabase, database] = await Promise.all([
    startTestIssuer(),
    startTestDatabase({ schema: 'sandbox' }),
    startTestDatabase({ schema: `system_${system}` }),
  ]);
  const common = { PORT: '0', LOG_LEVEL: 'fatal' };
  const sandbox = await startApp(under.sandbox, {
    ...common,
    ...vendor.sandboxEnvironment,
    DATABASE_URL: sandboxDatabase.url,
    SANDBOX_TOKEN,
  });
  const settings = vendor.settings(sandbox.url);
  const api = await startApp(under.app, {
    ...common,
    OIDC_ISSUER: issuer.issuer,
    DATABASE_URL: database.url,
    VENDOR_TOKEN: SANDBOX_TOKEN,
    INSTANCES: JSON.stringify([{ name: 'main', vendor: vendor.name, default: true, limits, settings }]),
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

/** The sandbox's plain protocol for a system. */
function plainProtocol(system: string): VendorUnderTest {
  return {
    name: 'sandbox',
    settings: (url) => ({ baseUrl: `${url}/${system}`, token: { env: 'VENDOR_TOKEN' } }),
  };
}

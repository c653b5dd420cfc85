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
  /** What the instance "main" is, unless `instances` are given. */
  vendor?: VendorUnderTest;
  /**
   * Its instances, `limits` aside; instead of `vendor`.
   *
   * @param url of the system in the sandbox
   * @param sandboxUrl of the sandbox itself
   */
  instances?: (url: string, sandboxUrl: string) => object[];
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

/** Starts a system API whose instances are the sandbox's. The variable VENDOR_SECRET holds every secret of the sandbox. */
export async function startSystemApi(under: SystemApiUnderTest): Promise<SystemApi> {
  const { system, limits = {}, vendor, instances = only(vendor) } = under;
  const [issuer, sandboxDatabase, database] = await Promise.all([
    startTestIssuer(),
    startTestDatabase({ schema: 'sandbox' }),
    startTestDatabase({ schema: `system_${system}` }),
  ]);
  const common = { PORT: '0', LOG_LEVEL: 'fatal' };
  const sandbox = await startApp(under.sandbox, {
    ...common,
    ...vendor?.sandboxEnvironment,
    DATABASE_URL: sandboxDatabase.url,
    SANDBOX_TOKEN,
    SANDBOX_XERO_CLIENT_SECRET: SANDBOX_TOKEN,
  });
  const api = await startApp(under.app, {
    ...common,
    OIDC_ISSUER: issuer.issuer,
    DATABASE_URL: database.url,
    VENDOR_SECRET: SANDBOX_TOKEN,
    VENDOR_TOKEN: SANDBOX_TOKEN,
    INSTANCES: JSON.stringify(instances(`${sandbox.url}/${system}`, sandbox.url).map((each) => ({ limits, ...each }))),
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

/** One instance, "main", of that vendor. */
function only(vendor: VendorUnderTest | undefined): (url: string, sandboxUrl: string) => object[] {
  return (_url, sandboxUrl) => {
    if (!vendor) throw new TypeError('Give the vendor of the instance "main", or instances.');
    return [{ name: 'main', vendor: vendor.name, default: true, settings: vendor.settings(sandboxUrl) }];
  };
}

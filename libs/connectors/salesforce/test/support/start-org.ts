import { startApp } from '@handover/platform';
import { app } from '@handover/sandbox';
import { startTestDatabase } from '@handover/testing';
import { SalesforceOpportunitySource, salesforceConfig } from '../../src/index.js';

const SANDBOX_TOKEN = 'token-of-this-test';
const CLIENT_ID = 'handover';
const CLIENT_SECRET = 'sandbox-development-secret';

/** A record as the org keeps it. */
export interface StoredRecord {
  id: string;
  data: Record<string, unknown>;
}

/** The stand-in of a Salesforce org, and the connector to it. */
export interface Org {
  /** Its login URL. */
  url: string;
  source: SalesforceOpportunitySource;
  /** The connector with another configuration. */
  sourceWith(config: object): SalesforceOpportunitySource;
  /** What strikes the next calls of the operation. */
  strike(operation: string, fault: object, times?: number): Promise<void>;
  /** Calls the sandbox's control API. */
  control(method: string, path: string, body?: unknown): Promise<Response>;
  /** Calls the org's REST API, past the connector; `path` is below `/services/data/v60.0`. */
  rest<Body>(method: string, path: string, body?: unknown): Promise<Body>;
  /** What the org holds of an object. */
  records(type: string): Promise<StoredRecord[]>;
  /** Id of the seeded opportunity of this customer. */
  opportunityOf(customerNumber: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the sandbox, configured further by `environment`, on a database of its own. */
export async function startOrg(environment: Record<string, string> = {}): Promise<Org> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const common = { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, SANDBOX_TOKEN };
  const sandbox = await startApp(app, { ...common, ...environment });
  const sources: SalesforceOpportunitySource[] = [];
  const sourceWith = (config: object): SalesforceOpportunitySource => {
    const defaults = {
      loginUrl: `${sandbox.url}/crm`,
      clientId: CLIENT_ID,
      ...('privateKey' in config ? {} : { clientSecret: CLIENT_SECRET }),
    };
    const source = new SalesforceOpportunitySource(salesforceConfig.parse({ ...defaults, ...config }));
    sources.push(source);
    return source;
  };
  const control = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${sandbox.url}/control${path}`, {
      method,
      headers: { authorization: `Bearer ${SANDBOX_TOKEN}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const source = sourceWith({});
  const rest = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const form = { grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: CLIENT_SECRET };
    const url = `${sandbox.url}/crm/services`;
    const token = await fetch(`${url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
    const { access_token } = (await token.json()) as { access_token: string };
    const response = await fetch(`${url}/data/v60.0${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text && JSON.parse(text)) as Body;
  };
  const records = async (type: string) => {
    const response = await control('GET', `/records?system=crm&type=${type}&limit=1000`);
    return ((await response.json()) as { items: StoredRecord[] }).items;
  };
  return {
    url: `${sandbox.url}/crm`,
    source,
    sourceWith,
    control,
    rest,
    records,
    async strike(operation, fault, times = 1) {
      const { status } = await control('PUT', '/faults', { faults: [{ system: 'crm', operation, fault, times }] });
      if (status !== 200) throw new Error(`the fault was not taken: ${status}`);
    },
    async opportunityOf(customerNumber) {
      const accounts = await records('Account');
      const account = accounts.find(({ data }) => data.Customer_Number__c === customerNumber);
      return (await records('Opportunity')).find(({ data }) => data.AccountId === account?.id)!.id;
    },
    async close() {
      for (const each of sources) each.close();
      await sandbox.close();
      await database.close();
    },
  };
}

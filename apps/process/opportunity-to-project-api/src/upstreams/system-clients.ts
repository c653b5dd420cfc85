import { ProcessRulesClient } from '@handover/contracts/process-rules';
import { SystemBillingClient } from '@handover/contracts/system-billing';
import { SystemCrmClient } from '@handover/contracts/system-crm';
import { SystemDocumentsClient } from '@handover/contracts/system-documents';
import { SystemErpClient } from '@handover/contracts/system-erp';
import { SystemHrClient } from '@handover/contracts/system-hr';
import { SystemPsaClient } from '@handover/contracts/system-psa';
import { clientCredentials, createServiceHttp } from '@handover/platform';
import { callKeeper } from '../calls/keep-calls.js';
import { MasterData } from '../deals/master-data.js';
import type { Configuration } from '../configuration.js';

/** Scopes of what this app does in the system APIs and in rules. */
export const UPSTREAM_SCOPES = [
  ...['opportunities', 'projects', 'resource-demands'].flatMap(readAndWrite),
  ...['billing-profiles', 'contracts', 'billing-schedules', 'revenue-schedules'].flatMap(readAndWrite),
  'billing-arrangements:write',
  ...['customers', 'legal-entities', 'project-templates', 'tax-codes', 'currencies'].map(read),
  ...['employees', 'statements-of-work'].map(read),
  ...['record-changes', 'instances', 'invoices'].map(read),
  ...readAndWrite('maintenance-windows'),
  'decisions:evaluate',
];

/** A longer wait is the handover's own: it holds no place among those that are worked on, and outlives this process. */
const LONGEST_WAIT_MS = 1_000;

/** The services that a handover works with. */
export interface SystemClients {
  crm: SystemCrmClient;
  erp: SystemErpClient;
  psa: SystemPsaClient;
  hr: SystemHrClient;
  billing: SystemBillingClient;
  documents: SystemDocumentsClient;
  rules: ProcessRulesClient;
  /** What erp and hr say of customers, legal entities, tax codes and employees. */
  masterData: MasterData;
}

/** Injection token of the {@link SystemClients}. */
export const SYSTEM_CLIENTS = Symbol('SystemClients');

/** Clients of the configured services, which share one access token. */
export function systemClients(config: Configuration): SystemClients {
  const { OIDC_ISSUER: issuer, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
  const tokens = clientCredentials({ issuer, clientId, clientSecret, scopes: UPSTREAM_SCOPES });
  const onExchange = callKeeper(config);
  const http = (name: string, baseUrl: string) =>
    createServiceHttp({ name, baseUrl, tokens, longestWaitMs: LONGEST_WAIT_MS, onExchange });
  const erp = new SystemErpClient(http('system-erp-api', config.SYSTEM_ERP_URL));
  const hr = new SystemHrClient(http('system-hr-api', config.SYSTEM_HR_URL));
  return {
    crm: new SystemCrmClient(http('system-crm-api', config.SYSTEM_CRM_URL)),
    erp,
    psa: new SystemPsaClient(http('system-psa-api', config.SYSTEM_PSA_URL)),
    hr,
    billing: new SystemBillingClient(http('system-billing-api', config.SYSTEM_BILLING_URL)),
    documents: new SystemDocumentsClient(http('system-documents-api', config.SYSTEM_DOCUMENTS_URL)),
    rules: new ProcessRulesClient(http('process-rules-api', config.PROCESS_RULES_URL)),
    masterData: new MasterData({ erp, hr }),
  };
}

function read(resource: string): string {
  return `${resource}:read`;
}

function readAndWrite(resource: string): string[] {
  return [`${resource}:read`, `${resource}:write`];
}

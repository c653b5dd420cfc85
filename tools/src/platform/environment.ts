import type { Environment } from '@handover/platform';
import { type AppTopology, everyScope, urlVariable } from '../topology.js';
import type { DevelopmentClient } from '@handover/platform/development';
import type { KeyPair } from './key-pair.js';
import type { Ports } from './ports.js';
import type { Secrets } from './secrets.js';
import { sandboxInstances } from './sandbox-instances.js';

/** What the environments of all apps on one machine are made from. */
export interface Installation {
  ports: Ports;
  secrets: Secrets;
  /** With which the documents API lets itself into the sandbox's DocuSign. */
  documentsKey: KeyPair;
  /** postgres:// URL by schema. */
  databaseUrls: Record<string, string>;
  logLevel: string;
  /** Goes to every app as it is, for example OTEL_EXPORTER_OTLP_ENDPOINT. */
  extra?: Environment;
}

/** Audience of every token. */
export const AUDIENCE = 'handover';

/** The person at the machine: may ask for any scope. */
export const OPERATOR = 'operator';

/** The pages of the sandbox CRM: they read for whoever looks at them. */
const CRM_PAGE = 'sandbox-crm-page';

/** Base URL of an app or of the issuer. */
export function urlOf(ports: Ports, name: keyof Ports): string {
  return `http://127.0.0.1:${ports[name]}`;
}

/** The whole environment of one app: what is not in here, it does not see. */
export function environmentOf(app: AppTopology, installation: Installation): Environment {
  const { ports, secrets, databaseUrls, logLevel, extra } = installation;
  return {
    ...extra,
    HOST: '127.0.0.1',
    PORT: String(ports[app.name]),
    LOG_LEVEL: logLevel,
    OIDC_ISSUER: urlOf(ports, 'issuer'),
    OIDC_AUDIENCE: AUDIENCE,
    ...(app.schema ? { DATABASE_URL: databaseUrls[app.schema] } : {}),
    ...(app.scopes.length > 0 ? { CLIENT_ID: app.name, CLIENT_SECRET: secrets(`client/${app.name}`) } : {}),
    ...Object.fromEntries(app.calls.map((name) => [urlVariable(name), urlOf(ports, name)])),
    ...(app.name.startsWith('system-') ? { INSTANCES: JSON.stringify(sandboxInstances(app.name, installation)) } : {}),
    ...peculiarTo(app, installation),
  };
}

/** What only one app reads. */
function peculiarTo({ name }: AppTopology, { ports, secrets, documentsKey }: Installation): Environment {
  if (name === 'sandbox') {
    return {
      SANDBOX_TOKEN: secrets('sandbox/token'),
      SANDBOX_DOCUSIGN_PUBLIC_KEY: documentsKey.publicKey,
      SANDBOX_CRM_CLIENT_ID: 'handover',
      SANDBOX_CRM_CLIENT_SECRET: secrets('sandbox/crm'),
      SANDBOX_XERO_CLIENT_ID: 'handover',
      SANDBOX_XERO_CLIENT_SECRET: secrets('sandbox/xero'),
      SANDBOX_XERO_WEBHOOK_URL: `${urlOf(ports, 'system-erp-api')}/v1/instances/{organisation}/webhooks`,
      SANDBOX_XERO_WEBHOOK_KEY: secrets('webhooks/xero'),
      SANDBOX_DOCUSIGN_CONNECT_URL: `${urlOf(ports, 'system-documents-api')}/v1/instances/main/webhooks`,
      SANDBOX_DOCUSIGN_CONNECT_KEY: secrets('webhooks/docusign'),
      SANDBOX_EVENT_URL: `${urlOf(ports, 'experience-crm-api')}/v1/opportunity-events`,
      SANDBOX_EVENT_SECRET: eventSecret(secrets),
      SANDBOX_CRM_PAGE_API: urlOf(ports, 'experience-crm-api'),
      SANDBOX_CRM_PAGE_ISSUER: urlOf(ports, 'issuer'),
      SANDBOX_CRM_PAGE_CLIENT_ID: CRM_PAGE,
      SANDBOX_CRM_PAGE_CLIENT_SECRET: secrets(`client/${CRM_PAGE}`),
    };
  }
  if (name === 'experience-crm-api') {
    const crmPages = urlOf(ports, 'sandbox');
    return {
      EVENT_SECRET: eventSecret(secrets),
      ALLOWED_ORIGINS: [crmPages, crmPages.replace('127.0.0.1', 'localhost')].join(),
      HANDOVER_PAGE: `${urlOf(ports, 'experience-ops-portal')}/handovers/{key}`,
    };
  }
  if (name === 'process-opportunity-to-project-api') {
    return {
      HANDOVER_LINK: `${urlOf(ports, 'experience-ops-api')}/v1/handovers/`,
      OPERATIONS_LINK: urlOf(ports, 'experience-ops-api'),
      SECRETS_KEY: Buffer.from(secrets('sealed-secrets'), 'base64url').toString('base64'),
      WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8,::1/128',
    };
  }
  return {};
}

/** Signs what the CRM announces (Standard Webhooks: base64 behind `whsec_`). */
export function eventSecret(secrets: Secrets): string {
  return `whsec_${Buffer.from(secrets('opportunity-events'), 'base64url').toString('base64')}`;
}

/** Whom the development issuer knows: each app that calls others, with its own scopes alone, the CRM's pages, and the operator. */
export function issuerClients(apps: AppTopology[], secrets: Secrets): DevelopmentClient[] {
  const services = apps.filter(({ scopes }) => scopes.length > 0);
  return [
    ...services.map(({ name, scopes }) => ({
      clientId: name,
      clientSecret: secrets(`client/${name}`),
      scopes,
    })),
    {
      clientId: CRM_PAGE,
      clientSecret: secrets(`client/${CRM_PAGE}`),
      scopes: ['readiness:read', 'handovers:read'],
      tokenLifetimeSeconds: 300,
    },
    { clientId: OPERATOR, clientSecret: secrets(`client/${OPERATOR}`), scopes: everyScope },
  ];
}

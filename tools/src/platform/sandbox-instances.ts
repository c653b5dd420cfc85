import { xeroLegalEntities, xeroSettings } from '@handover/sandbox/instances';
import type { AppName } from '../topology.js';
import { type Installation, urlOf } from './environment.js';

/** The app that the sandbox's DocuSign knows, and the user for whom it acts. */
const documentsClient = {
  integrationKey: '6d1f3c9a-52b7-4e0d-8c1f-7a90b4e5d218',
  userId: 'b1c7e2d4-93f8-4a6b-a5c0-1e8d7f620394',
};

/** The vendor systems that each system API knows on a developer's machine: their stand-ins in the sandbox. */
export function sandboxInstances(name: AppName, { ports, secrets, documentsKey }: Installation): object[] {
  const kind = name.replace(/^system-|-api$/g, '');
  const url = `${urlOf(ports, 'sandbox')}/${kind}`;
  const main = { name: 'main', default: true, legalEntities: ['US01', 'DE01', 'GB01'] };
  if (kind === 'crm') {
    const settings = { loginUrl: url, clientId: 'handover', clientSecret: secrets('sandbox/crm') };
    return [{ ...main, vendor: 'salesforce', settings }];
  }
  if (kind === 'hr') {
    return [{ ...main, vendor: 'scim', settings: { baseUrl: `${url}/scim/v2`, token: secrets('sandbox/token') } }];
  }
  if (kind === 'documents') {
    const settings = {
      authServer: url,
      ...documentsClient,
      privateKey: { file: documentsKey.privateKeyFile },
      connectKeys: [secrets('webhooks/docusign')],
    };
    return [{ ...main, vendor: 'docusign', settings }];
  }
  if (kind === 'psa') {
    return [{ ...main, vendor: 'kantata', settings: { baseUrl: `${url}/api/v1`, token: secrets('sandbox/token') } }];
  }
  if (kind === 'erp' || kind === 'billing') {
    const access = { url, clientId: 'handover', clientSecret: secrets('sandbox/xero') };
    const sourceUrl = `${urlOf(ports, 'experience-ops-api')}/v1/handovers/`;
    return xeroLegalEntities.map((code, index) => ({
      name: code.toLowerCase(),
      vendor: 'xero',
      default: index === 0,
      legalEntities: [code],
      limits: { concurrency: 64 },
      settings: { ...xeroSettings(code, access), sourceUrl, webhookKey: secrets('webhooks/xero') },
    }));
  }
  return [];
}

import { xeroLegalEntities, xeroSettings } from '@handover/sandbox/instances';
import type { AppName } from '../topology.js';
import { type Installation, urlOf } from './environment.js';

/** The vendor systems that each system API knows on a developer's machine: their stand-ins in the sandbox. */
export function sandboxInstances(name: AppName, { ports, secrets }: Installation): object[] {
  const kind = name.replace(/^system-|-api$/g, '');
  const url = `${urlOf(ports, 'sandbox')}/${kind}`;
  const main = { name: 'main', default: true, legalEntities: ['US01', 'DE01', 'GB01'] };
  if (kind === 'crm') {
    const settings = { loginUrl: url, clientId: 'handover', clientSecret: secrets('sandbox/crm') };
    return [{ ...main, vendor: 'salesforce', settings }];
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
      settings: { ...xeroSettings(code, access), sourceUrl },
    }));
  }
  return [{ ...main, vendor: 'sandbox', settings: { baseUrl: url, token: secrets('sandbox/token') } }];
}

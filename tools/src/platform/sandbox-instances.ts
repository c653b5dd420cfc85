import type { AppName } from '../topology.js';
import { type Installation, urlOf } from './environment.js';

/** The one vendor system that each system API knows on a developer's machine: its stand-in in the sandbox. */
export function sandboxInstances(name: AppName, { ports, secrets }: Installation): object[] {
  const kind = name.replace(/^system-|-api$/g, '');
  const url = `${urlOf(ports, 'sandbox')}/${kind}`;
  const main = { name: 'main', default: true, legalEntities: ['US01', 'DE01', 'GB01'] };
  if (kind === 'crm') {
    const settings = { loginUrl: url, clientId: 'handover', clientSecret: secrets('sandbox/crm') };
    return [{ ...main, vendor: 'salesforce', settings }];
  }
  if (kind === 'psa') {
    return [{ ...main, vendor: 'kantata', settings: { baseUrl: `${url}/api/v1`, token: secrets('sandbox/token') } }];
  }
  return [{ ...main, vendor: 'sandbox', settings: { baseUrl: url, token: secrets('sandbox/token') } }];
}

import { app as sandbox } from '@handover/sandbox';
import { startSystemApi, type SystemApi } from '@handover/testing';
import { app } from '../../src/app.js';

/** The API before a sandbox, each on a database of its own. */
export function startApi(limits: object = {}): Promise<SystemApi> {
  const settings = (url: string) => ({ baseUrl: `${url}/psa/api/v1`, token: { env: 'VENDOR_TOKEN' } });
  return startSystemApi({ app, sandbox, system: 'psa', limits, vendor: { name: 'kantata', settings } });
}

import { app as sandbox } from '@handover/sandbox';
import { xeroLegalEntities, xeroSettings } from '@handover/sandbox/instances';
import { startSystemApi, type SystemApi } from '@handover/testing';
import { app } from '../../src/app.js';

/** Key that signs the webhooks of every organisation. */
export const WEBHOOK_KEY = 'webhook-key-of-this-test';

/** The API before a sandbox, each on a database of its own: one Xero organisation for each legal entity, DE01 by default. */
export function startApi(limits: object = {}): Promise<SystemApi> {
  const access = { clientId: 'handover', clientSecret: { env: 'VENDOR_SECRET' } };
  const instances = (url: string): object[] =>
    xeroLegalEntities.map((code) => ({
      name: code.toLowerCase(),
      vendor: 'xero',
      default: code === 'DE01',
      legalEntities: [code],
      settings: { ...xeroSettings(code, { url, ...access }), webhookKey: WEBHOOK_KEY },
    }));
  return startSystemApi({ app, sandbox, system: 'billing', limits, instances });
}

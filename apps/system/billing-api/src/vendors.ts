import { type BillingLedger, vendor } from '@handover/connector-kit';
import { Catalogue, TrytonBillingLedger, TrytonClient, trytonConfig } from '@handover/connector-tryton';
import { Organisation, XeroApi, XeroBillingLedger, xeroConfig, xeroWebhooks } from '@handover/connector-xero';

/** The billing systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  tryton: vendor(trytonConfig, (config) => {
    const client = new TrytonClient(config);
    const port: BillingLedger = new TrytonBillingLedger(client, new Catalogue(client), config);
    return { port, close: () => client.close() };
  }),
  xero: vendor(xeroConfig, (config) => {
    const api = new XeroApi(config);
    const port: BillingLedger = new XeroBillingLedger(new Organisation(api, config));
    return { port, close: () => api.close(), webhooks: xeroWebhooks(config) };
  }),
};

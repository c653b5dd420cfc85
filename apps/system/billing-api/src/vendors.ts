import { type BillingLedger, vendor } from '@handover/connector-kit';
import {
  Catalogue,
  inspectDatabase,
  TrytonBillingLedger,
  TrytonClient,
  trytonConfig,
} from '@handover/connector-tryton';
import {
  inspectOrganisation,
  Organisation,
  XeroApi,
  XeroBillingLedger,
  xeroConfig,
  xeroWebhooks,
} from '@handover/connector-xero';

/** The billing systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  tryton: vendor(trytonConfig, (config) => {
    const client = new TrytonClient(config);
    const catalogue = new Catalogue(client);
    const port: BillingLedger = new TrytonBillingLedger(client, catalogue, config);
    return { port, close: () => client.close(), inspect: () => inspectDatabase(client, catalogue, config) };
  }),
  xero: vendor(xeroConfig, (config) => {
    const api = new XeroApi(config);
    const organisation = new Organisation(api, config);
    const port: BillingLedger = new XeroBillingLedger(organisation);
    return {
      port,
      close: () => api.close(),
      inspect: () => inspectOrganisation(organisation),
      webhooks: xeroWebhooks(config),
    };
  }),
};

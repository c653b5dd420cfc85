import { type BillingLedger, vendor } from '@handover/connector-kit';
import { Organisation, XeroApi, XeroBillingLedger, xeroConfig } from '@handover/connector-xero';

/** The billing systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  xero: vendor(xeroConfig, (config) => {
    const api = new XeroApi(config);
    const port: BillingLedger = new XeroBillingLedger(new Organisation(api, config));
    return { port, close: () => api.close() };
  }),
};

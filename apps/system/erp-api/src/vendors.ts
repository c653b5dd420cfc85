import { vendor } from '@handover/connector-kit';
import {
  Catalogue,
  inspectDatabase,
  TrytonClient,
  trytonConfig,
  TrytonErpMasterData,
  TrytonProjectLedger,
} from '@handover/connector-tryton';
import {
  inspectOrganisation,
  Organisation,
  XeroApi,
  xeroConfig,
  XeroErpMasterData,
  XeroProjectLedger,
  xeroWebhooks,
} from '@handover/connector-xero';
import type { ErpPort } from './erp-port.js';

/** The ERPs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  tryton: vendor(trytonConfig, (config) => {
    const client = new TrytonClient(config);
    const catalogue = new Catalogue(client);
    const port: ErpPort = {
      projects: new TrytonProjectLedger(client, catalogue, config),
      masterData: new TrytonErpMasterData(client, catalogue, config),
    };
    return { port, close: () => client.close(), inspect: () => inspectDatabase(client, catalogue, config) };
  }),
  xero: vendor(xeroConfig, (config) => {
    const api = new XeroApi(config);
    const organisation = new Organisation(api, config);
    const port: ErpPort = {
      projects: new XeroProjectLedger(organisation),
      masterData: new XeroErpMasterData(organisation),
    };
    return {
      port,
      close: () => api.close(),
      inspect: () => inspectOrganisation(organisation),
      webhooks: xeroWebhooks(config),
    };
  }),
};

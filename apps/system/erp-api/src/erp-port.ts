import { type ErpMasterData, type ProjectLedger, vendor } from '@handover/connector-kit';
import { Organisation, XeroApi, xeroConfig, XeroErpMasterData, XeroProjectLedger } from '@handover/connector-xero';

/** What this API needs of an ERP. */
export interface ErpPort {
  projects: ProjectLedger;
  masterData: ErpMasterData;
}

/** The ERPs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  xero: vendor(xeroConfig, (config) => {
    const api = new XeroApi(config);
    const organisation = new Organisation(api, config);
    const port: ErpPort = {
      projects: new XeroProjectLedger(organisation),
      masterData: new XeroErpMasterData(organisation),
    };
    return { port, close: () => api.close() };
  }),
};

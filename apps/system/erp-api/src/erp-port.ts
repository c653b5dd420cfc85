import { type ErpMasterData, type ProjectLedger, vendor } from '@handover/connector-kit';
import {
  SandboxErpMasterData,
  SandboxProjectLedger,
  SandboxProtocol,
  sandboxConfig,
} from '@handover/connector-sandbox';

/** What this API needs of an ERP. */
export interface ErpPort {
  projects: ProjectLedger;
  masterData: ErpMasterData;
}

/** The ERPs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  sandbox: vendor(sandboxConfig, (config) => {
    const protocol = new SandboxProtocol(config);
    const port: ErpPort = {
      projects: new SandboxProjectLedger(protocol),
      masterData: new SandboxErpMasterData(protocol),
    };
    return { port, close: () => protocol.close() };
  }),
};

import { type ResourceDesk, vendor } from '@handover/connector-kit';
import { SandboxResourceDesk, SandboxProtocol, sandboxConfig } from '@handover/connector-sandbox';

/** The PSAs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  sandbox: vendor(sandboxConfig, (config) => {
    const protocol = new SandboxProtocol(config);
    const port: ResourceDesk = new SandboxResourceDesk(protocol);
    return { port, close: () => protocol.close() };
  }),
};

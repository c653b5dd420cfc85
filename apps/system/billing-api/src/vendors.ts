import { type BillingLedger, vendor } from '@handover/connector-kit';
import { SandboxBillingLedger, SandboxProtocol, sandboxConfig } from '@handover/connector-sandbox';

/** The billing systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  sandbox: vendor(sandboxConfig, (config) => {
    const protocol = new SandboxProtocol(config);
    const port: BillingLedger = new SandboxBillingLedger(protocol);
    return { port, close: () => protocol.close() };
  }),
};

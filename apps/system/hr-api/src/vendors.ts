import { type EmployeeDirectory, vendor } from '@handover/connector-kit';
import { SandboxEmployeeDirectory, SandboxProtocol, sandboxConfig } from '@handover/connector-sandbox';

/** The HR systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  sandbox: vendor(sandboxConfig, (config) => {
    const protocol = new SandboxProtocol(config);
    const port: EmployeeDirectory = new SandboxEmployeeDirectory(protocol);
    return { port, close: () => protocol.close() };
  }),
};

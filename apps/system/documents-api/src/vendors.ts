import { type DocumentArchive, vendor } from '@handover/connector-kit';
import { SandboxDocumentArchive, SandboxProtocol, sandboxConfig } from '@handover/connector-sandbox';

/** The document systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  sandbox: vendor(sandboxConfig, (config) => {
    const protocol = new SandboxProtocol(config);
    const port: DocumentArchive = new SandboxDocumentArchive(protocol);
    return { port, close: () => protocol.close() };
  }),
};

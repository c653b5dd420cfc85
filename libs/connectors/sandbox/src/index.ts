export { type SandboxConfig, sandboxConfig } from './sandbox-config.js';
export { SandboxDocumentArchive } from './sandbox-document-archive.js';
export { SandboxEmployeeDirectory } from './sandbox-employee-directory.js';
export { SandboxProtocol } from './sandbox-protocol.js';
export { SandboxResourceDesk } from './sandbox-resource-desk.js';
export { UnknownVendorWord } from './vocabulary.js';

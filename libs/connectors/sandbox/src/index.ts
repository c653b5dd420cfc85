export { SandboxBillingLedger } from './sandbox-billing-ledger.js';
export { type SandboxConfig, sandboxConfig } from './sandbox-config.js';
export { SandboxErpMasterData } from './sandbox-erp-master-data.js';
export { SandboxProjectLedger } from './sandbox-project-ledger.js';
export { SandboxProtocol } from './sandbox-protocol.js';
export { UnknownVendorWord } from './vocabulary.js';

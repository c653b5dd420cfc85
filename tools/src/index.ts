export { BurstCrm } from './burst/burst-crm.js';
export { importExport, type ImportOptions } from './import/import-export.js';
export { type ImportTarget, targetOf } from './import/import-target.js';
export type { ImportSummary } from './import/summary.js';
export { attachToPlatform } from './platform/attach-to-platform.js';
export { developmentUsers, personScopes, PORTAL_CLIENT } from './platform/development-users.js';
export { eventSecret, urlOf } from './platform/environment.js';
export type { HostedApp } from './platform/hosted-app.js';
export { freePortBase, portsFrom, type Ports } from './platform/ports.js';
export { type Secrets, secretsFrom } from './platform/secrets.js';
export {
  type Platform,
  type PlatformOptions,
  type ReachablePlatform,
  startPlatform,
} from './platform/start-platform.js';
export { handoverDesk } from './start/handover-desk.js';
export { recordSearch } from './start/record-search.js';
export { runSamples } from './start/run-samples.js';
export { type CrmOpportunity, SampleCrm } from './start/sample-crm.js';
export { closeSamples, sampleOutcomes, repairSamples } from './start/sample-run.js';
export { sandboxSamples } from './start/sandbox-samples.js';
export type { HandoverDesk, HandoverProgress, RecordSearch, SampleRunParts, SellersDesk } from './start/sample-run.js';
export { samples, WITHOUT_MANAGER, WITHOUT_TAX_PROFILE } from './start/samples.js';
export { SandboxControl } from './start/sandbox-control.js';
export { type AppName, apps, appNamed, type AppTopology, everyScope, urlVariable } from './topology.js';

export { BurstCrm } from './burst/burst-crm.js';
export { importExport, type ImportOptions } from './import/import-export.js';
export { type ImportTarget, targetOf } from './import/import-target.js';
export type { ImportSummary } from './import/summary.js';
export { attachToPlatform } from './platform/attach-to-platform.js';
export { eventSecret } from './platform/environment.js';
export {
  type Platform,
  type PlatformOptions,
  type ReachablePlatform,
  startPlatform,
} from './platform/start-platform.js';
export { SampleCrm } from './start/sample-crm.js';
export { samples } from './start/samples.js';
export { SandboxControl } from './start/sandbox-control.js';
export { type AppName, apps, appNamed, type AppTopology, everyScope, urlVariable } from './topology.js';

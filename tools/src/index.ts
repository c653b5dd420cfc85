export { type AppName, apps, appNamed, type AppTopology, everyScope, urlVariable } from './topology.js';
export { type Platform, type PlatformOptions, startPlatform } from './platform/start-platform.js';

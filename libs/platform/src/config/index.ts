export { type AppConfiguration, appConfiguration } from './app-configuration.js';
export { ConfigurationError } from './configuration-error.js';
export { documentEnvironment } from './document-environment.js';
export { type PlatformConfiguration, platformConfiguration } from './platform-configuration.js';
export { processEnvironment } from './process-environment.js';
export { type ConfigurationVariable, describeConfig, type Environment, readConfig } from './read-config.js';

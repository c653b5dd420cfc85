export type { AppDefinition } from './app-definition.js';
export { createDocument } from './create-document.js';
export { RawBody } from './raw-body.decorator.js';
export { runApp } from './run-app.js';
export type { RunningApp } from './running-app.js';
export { startApp } from './start-app.js';
export { type Repeated, RepeatedWork } from './repeated-work.js';
export { TellConfiguration } from './tell-configuration.js';

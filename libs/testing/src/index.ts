export { eventually } from './eventually.js';
export { type OperatorsView, operatorsView, wellOperated } from './operators-view.js';
export {
  type ReceivedRequest,
  type Script,
  type ScriptedAnswer,
  type ScriptedService,
  startScriptedService,
} from './scripted-service.js';
export { startSystemApi, type SystemApi, type SystemApiUnderTest } from './system-api.js';
export { startTestDatabase, type TestDatabase } from './test-database.js';
export { startTestIssuer, type TestClaims, type TestIssuer } from './test-issuer.js';

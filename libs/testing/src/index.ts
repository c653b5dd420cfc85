export { type Ambiguity, ambiguousAnswers, callsStruck, type CreatedAnswer } from './ambiguous-answers.js';
export { eventually } from './eventually.js';
export { type OperatorsView, operatorsView, wellOperated } from './operators-view.js';
export { type Exchange, type RecordingProxy, startRecordingProxy } from './recording-proxy.js';
export {
  type ReceivedRequest,
  type Script,
  type ScriptedAnswer,
  type ScriptedService,
  startScriptedService,
} from './scripted-service.js';
export { startSystemApi, type SystemApi, type SystemApiUnderTest, type VendorUnderTest } from './system-api.js';
export { startTestDatabase, type TestDatabase } from './test-database.js';
export { type Authorization, authorize, redeem, type SigningIn, signInOverHttp, type TokenAnswer } from './sign-in.js';
export { startTestIssuer, type TestClaims, type TestIssuer } from './test-issuer.js';
export { sized } from './sized.js';
export { takesConfiguration, toldConfiguration } from './told-configuration.js';
export { readVendorSpec, type VendorSpec } from './vendor-spec.js';

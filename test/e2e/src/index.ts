export { type ApiAnswer, clientsOf, startTestPlatform, type TestPlatform } from './test-platform.js';

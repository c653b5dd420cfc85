export { eventually } from './eventually.js';
export { startTestDatabase, type TestDatabase } from './test-database.js';
export { startTestIssuer, type TestClaims, type TestIssuer } from './test-issuer.js';

export { type ApiAnswer, clientsOf, startTestPlatform, type TestPlatform } from './test-platform.js';
export { type XeroDocuments, xeroDocuments } from './xero-documents.js';

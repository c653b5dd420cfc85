export * from './billing-ledger.js';
export * from './document-archive.js';
export * from './employee-directory.js';
export * from './erp-master-data.js';
export * from './opportunity-source.js';
export * from './project-ledger.js';
export * from './resource-desk.js';
export * from './suite.js';
export { testSystemFaults } from './system-faults.js';

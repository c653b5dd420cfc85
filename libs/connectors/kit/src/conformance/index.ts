export * from './document-archive.js';
export * from './employee-directory.js';
export * from './opportunity-source.js';
export * from './suite.js';
export { testSystemFaults } from './system-faults.js';

export * from './opportunity-source.js';
export * from './suite.js';
export { testSystemFaults } from './system-faults.js';

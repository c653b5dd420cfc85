export * from './failures.js';
export type * from './ports/billing-ledger.js';
export type * from './ports/document-archive.js';
export type * from './ports/employee-directory.js';
export type * from './ports/erp-master-data.js';
export type * from './ports/opportunity-source.js';
export type * from './ports/page.js';
export type * from './ports/project-ledger.js';
export type * from './ports/resource-desk.js';

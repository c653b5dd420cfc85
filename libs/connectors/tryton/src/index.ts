export { Catalogue } from './catalogue.js';
export { TrytonBillingLedger } from './tryton-billing-ledger.js';
export { type Row, TrytonClient } from './tryton-client.js';
export { type TrytonConfig, trytonConfig } from './tryton-config.js';
export { TrytonEmployeeDirectory } from './tryton-employee-directory.js';
export { TrytonErpMasterData } from './tryton-erp-master-data.js';
export { TrytonOpportunitySource } from './tryton-opportunity-source.js';
export { TrytonProjectLedger } from './tryton-project-ledger.js';
export { TrytonResourceDesk } from './tryton-resource-desk.js';

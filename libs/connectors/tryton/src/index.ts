export { type TrytonConfig, trytonConfig } from './tryton-config.js';
export { TrytonErpMasterData } from './tryton-erp-master-data.js';
export { TrytonProjectLedger } from './tryton-project-ledger.js';
export { Catalogue } from './catalogue.js';
export { TrytonClient } from './tryton-client.js';

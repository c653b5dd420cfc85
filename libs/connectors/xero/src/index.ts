export { inspectOrganisation } from './inspect-organisation.js';
export { Organisation } from './organisation.js';
export { XeroApi } from './xero-api.js';
export { XeroBillingLedger } from './xero-billing-ledger.js';
export { type XeroConfig, xeroConfig } from './xero-config.js';
export { XeroErpMasterData } from './xero-master-data.js';
export { XeroProjectLedger } from './xero-project-ledger.js';
export { xeroWebhooks } from './xero-webhooks.js';

/** What a platform that uses the stand-ins configures its connectors with, and puts into them. */
export type { Partner } from './seed/customers.js';
export { type Tax, taxes } from './seed/companies.js';
export { type XeroAccess, xeroLegalEntities, xeroSettings } from './xero/seed/instance-settings.js';
export { taxTypes } from './xero/seed/tax-types.js';
export { contactRecord, contactReference } from './xero/seed/xero-records.js';

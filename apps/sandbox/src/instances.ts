/** What a platform that uses the stand-ins configures its connectors with. */
export { type XeroAccess, xeroLegalEntities, xeroSettings } from './xero/seed/instance-settings.js';

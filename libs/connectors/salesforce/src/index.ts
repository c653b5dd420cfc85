export { type SalesforceConfig, salesforceConfig } from './salesforce-config.js';
export { SalesforceOpportunitySource } from './salesforce-opportunity-source.js';

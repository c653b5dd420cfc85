import { type OpportunitySource, vendor } from '@handover/connector-kit';
import { SalesforceOpportunitySource, salesforceConfig } from '@handover/connector-salesforce';
import { Catalogue, TrytonClient, trytonConfig, TrytonOpportunitySource } from '@handover/connector-tryton';

/** The CRMs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  salesforce: vendor(salesforceConfig, (config) => {
    const source = new SalesforceOpportunitySource(config);
    const port: OpportunitySource = source;
    return { port, close: () => source.close(), inspect: () => source.inspect() };
  }),
  tryton: vendor(trytonConfig, (config) => {
    const client = new TrytonClient(config);
    const port: OpportunitySource = new TrytonOpportunitySource(client, new Catalogue(client), config);
    return { port, close: () => client.close() };
  }),
};

import { type EmployeeDirectory, vendor } from '@handover/connector-kit';
import { Catalogue, TrytonClient, trytonConfig, TrytonEmployeeDirectory } from '@handover/connector-tryton';
import { ScimEmployeeDirectory, scimConfig } from '@handover/connector-scim';

/** The HR systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  tryton: vendor(trytonConfig, (config) => {
    const client = new TrytonClient(config);
    const port: EmployeeDirectory = new TrytonEmployeeDirectory(client, new Catalogue(client));
    return { port, close: () => client.close() };
  }),
  scim: vendor(scimConfig, (config) => {
    const directory = new ScimEmployeeDirectory(config);
    const port: EmployeeDirectory = directory;
    return { port, close: () => directory.close(), inspect: () => directory.inspect() };
  }),
};

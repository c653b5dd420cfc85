import { type EmployeeDirectory, vendor } from '@handover/connector-kit';
import { ScimEmployeeDirectory, scimConfig } from '@handover/connector-scim';

/** The HR systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  scim: vendor(scimConfig, (config) => {
    const directory = new ScimEmployeeDirectory(config);
    const port: EmployeeDirectory = directory;
    return { port, close: () => directory.close(), inspect: () => directory.inspect() };
  }),
};

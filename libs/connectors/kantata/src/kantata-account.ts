import { Catalogue } from './catalogue.js';
import { Employees } from './employees.js';
import { ExternalReferences } from './external-references.js';
import type { KantataClient } from './kantata-client.js';
import type { KantataConfig } from './kantata-config.js';
import { Workspaces } from './workspaces.js';

/** What everything about demands works with. */
export interface KantataAccount {
  client: KantataClient;
  config: KantataConfig;
  references: ExternalReferences;
  catalogue: Catalogue;
  workspaces: Workspaces;
  employees: Employees;
}

/** An account as it is configured; does no I/O. */
export function kantataAccount(client: KantataClient, config: KantataConfig): KantataAccount {
  const references = new ExternalReferences(config.serviceName);
  return {
    client,
    config,
    references,
    catalogue: new Catalogue(client, config),
    workspaces: new Workspaces(client, references),
    employees: new Employees(client, references),
  };
}

import { ConnectorRefused } from './connector-refused.js';

/** A system API, and what a vendor must bring to be configured in it. */
export interface SystemApi {
  /** Folder below apps/system. */
  app: string;
  /** What its `vendor` connects to: a port, or an interface of its own over several ports. */
  portType: string;
  /** The port that it takes; or those that it takes together, by their names in `portType`. */
  ports: string | Readonly<Record<string, string>>;
}

/** The system APIs, top of the list first in the README. */
export const systemApis: readonly SystemApi[] = [
  { app: 'crm-api', portType: 'OpportunitySource', ports: 'OpportunitySource' },
  { app: 'erp-api', portType: 'ErpPort', ports: { projects: 'ProjectLedger', masterData: 'ErpMasterData' } },
  { app: 'psa-api', portType: 'ResourceDesk', ports: 'ResourceDesk' },
  { app: 'hr-api', portType: 'EmployeeDirectory', ports: 'EmployeeDirectory' },
  { app: 'billing-api', portType: 'BillingLedger', ports: 'BillingLedger' },
  { app: 'documents-api', portType: 'DocumentArchive', ports: 'DocumentArchive' },
];

/**
 * The system APIs that have any of these ports.
 *
 * @throws ConnectorRefused when one of them takes another port as well
 */
export function systemApisOf(ports: readonly string[]): SystemApi[] {
  return systemApis.filter((api) => {
    const needed = portsOf(api);
    const missing = needed.filter((port) => !ports.includes(port));
    if (missing.length === needed.length) return false;
    if (missing.length === 0) return true;
    throw new ConnectorRefused(
      `apps/system/${api.app} takes ${needed.join(' and ')} together: add ${missing.join(', ')} to --ports.`,
    );
  });
}

/** The ports that an API takes. */
export function portsOf({ ports }: SystemApi): string[] {
  return typeof ports === 'string' ? [ports] : Object.values(ports);
}

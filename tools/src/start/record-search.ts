import { SystemBillingClient } from '@handover/contracts/system-billing';
import { type FinancialDimensions, SystemErpClient } from '@handover/contracts/system-erp';
import { SystemPsaClient } from '@handover/contracts/system-psa';
import { createServiceHttp } from '@handover/platform';
import type { AppName } from '../topology.js';
import type { ReachablePlatform } from '../platform/start-platform.js';
import { operatorSource } from './operator-source.js';
import type { RecordSearch } from './sample-run.js';

/** Searches ERP, billing and PSA through their system APIs, with tokens that may read alone. */
export function recordSearch(platform: ReachablePlatform): RecordSearch {
  const http = (name: AppName, ...scopes: string[]) =>
    createServiceHttp({
      name,
      baseUrl: platform.urls[name],
      tokens: operatorSource(platform, scopes),
    });
  const erp = new SystemErpClient(http('system-erp-api', 'projects:read', 'instances:read'));
  const psa = new SystemPsaClient(http('system-psa-api', 'resource-demands:read', 'instances:read'));
  const billing = new SystemBillingClient(
    http(
      'system-billing-api',
      'billing-profiles:read',
      'contracts:read',
      'billing-schedules:read',
      'revenue-schedules:read',
      'instances:read',
    ),
  );
  return {
    async recordsOf(externalReference) {
      const query = { externalReference };
      const [erps, ledgers, desks] = await Promise.all([
        erp.listInstances(),
        billing.listInstances(),
        psa.listInstances(),
      ]);
      const inErps = inEach(erps.items);
      const inLedgers = inEach(ledgers.items);
      const inDesks = inEach(desks.items);
      const [projects, profiles, contracts, billingSchedules, revenueSchedules, demands] = await Promise.all([
        inErps((instance) => erp.findProjects({ query: { ...query, instance } })),
        inLedgers((instance) => billing.findBillingProfiles({ query: { ...query, instance } })),
        inLedgers((instance) => billing.findContracts({ query: { ...query, instance } })),
        inLedgers((instance) => billing.findBillingSchedules({ query: { ...query, instance } })),
        inLedgers((instance) => billing.findRevenueSchedules({ query: { ...query, instance } })),
        inDesks((instance) => psa.findResourceDemands({ query: { ...query, instance } })),
      ]);
      const dimensions = projects[0]?.financialDimensions;
      return {
        projects: idsOf(projects),
        billingProfiles: idsOf(profiles),
        contracts: idsOf(contracts),
        billingSchedules: idsOf(billingSchedules),
        revenueSchedules: idsOf(revenueSchedules),
        demands: idsOf(demands),
        dimensions: dimensions && dimensionsLine(dimensions),
      };
    },
  };
}

/** Asks every instance, and answers what all of them found. */
function inEach(instances: readonly { name: string }[]) {
  return async <Found>(find: (instance: string) => Promise<{ items: Found[] }>): Promise<Found[]> => {
    const pages = await Promise.all(instances.map(({ name }) => find(name)));
    return pages.flatMap(({ items }) => items);
  };
}

function idsOf(items: { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** The legal entity is part of the cost centre's name. */
function dimensionsLine({ costCentre, serviceLine, revenueRecognition }: FinancialDimensions): string {
  return [costCentre, serviceLine, revenueRecognition].join(' · ');
}

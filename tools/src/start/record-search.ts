import { SystemBillingClient } from '@handover/contracts/system-billing';
import { type FinancialDimensions, SystemErpClient } from '@handover/contracts/system-erp';
import { SystemPsaClient } from '@handover/contracts/system-psa';
import { createServiceHttp } from '@handover/platform';
import type { AppName } from '../topology.js';
import type { Platform } from '../platform/start-platform.js';
import { operatorSource } from './operator-source.js';
import type { RecordSearch } from './sample-run.js';

/** Searches ERP, billing and PSA through their system APIs, with tokens that may read alone. */
export function recordSearch(platform: Platform): RecordSearch {
  const http = (name: AppName, ...scopes: string[]) =>
    createServiceHttp({
      name,
      baseUrl: platform.urls[name],
      tokens: operatorSource(platform, scopes),
    });
  const erp = new SystemErpClient(http('system-erp-api', 'projects:read'));
  const psa = new SystemPsaClient(http('system-psa-api', 'resource-demands:read'));
  const billing = new SystemBillingClient(
    http(
      'system-billing-api',
      'billing-profiles:read',
      'contracts:read',
      'billing-schedules:read',
      'revenue-schedules:read',
    ),
  );
  return {
    async recordsOf(externalReference) {
      const params = { query: { externalReference } };
      const [projects, profiles, contracts, billingSchedules, revenueSchedules, demands] = await Promise.all([
        erp.findProjects(params),
        billing.findBillingProfiles(params),
        billing.findContracts(params),
        billing.findBillingSchedules(params),
        billing.findRevenueSchedules(params),
        psa.findResourceDemands(params),
      ]);
      const dimensions = projects.items[0]?.financialDimensions;
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

function idsOf({ items }: { items: { id: string }[] }): string[] {
  return items.map(({ id }) => id);
}

/** The legal entity is part of the cost centre's name. */
function dimensionsLine({ costCentre, serviceLine, revenueRecognition }: FinancialDimensions): string {
  return [costCentre, serviceLine, revenueRecognition].join(' · ');
}

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accountingAnswer } from '../accounting-answer.js';
import { onWire, type XeroResource } from '../resource.js';
import { checked } from '../sent-documents.js';
import type { Settings } from '../settings.js';
import { conditionsOf } from '../where-filter.js';
import { invalid, missing } from '../xero-error.js';
import type { XeroStore, XeroType } from '../xero-store.js';

const newOption = z.object({ Name: z.string().min(1).max(100) });

/** What an organisation is set up with: to be read, and options of tracking categories to be added. */
export function settingsResources(store: XeroStore, settings: Settings): XeroResource[] {
  return [
    list(store, 'Organisation', 'Organisations', 'organisation', []),
    list(store, 'Currencies', 'Currencies', 'currency', ['Code']),
    list(store, 'Accounts', 'Accounts', 'account', ['Code', 'Type', 'Class', 'Status']),
    list(store, 'TaxRates', 'TaxRates', 'tax-rate', ['Name', 'TaxType', 'Status']),
    list(store, 'TrackingCategories', 'TrackingCategories', 'tracking-category', ['Name', 'Status']),
    {
      method: 'PUT',
      path: '/TrackingCategories/:id/Options',
      operation: 'TrackingOptions.create',
      handle: async ({ tenantId, params, body }) => {
        const { Name } = checked(newOption, body);
        const [held] = await store.withIds(tenantId, 'tracking-category', [params.id!]);
        if (!held) throw missing();
        const option = { TrackingOptionID: randomUUID(), Name, Status: 'ACTIVE' };
        if (!(await store.addOption(params.id!, option))) throw invalid('The tracking option name must be unique.');
        settings.forget(tenantId);
        return { status: 200, body: accountingAnswer('Options', [option]) };
      },
    },
  ];
}

function list(
  store: XeroStore,
  path: string,
  collection: string,
  type: XeroType,
  filters: readonly string[],
): XeroResource {
  return {
    method: 'GET',
    path: `/${path}`,
    operation: `${path}.list`,
    handle: async ({ tenantId, query }) => {
      const conditions = conditionsOf(query.where, filters);
      const { documents } = await store.find(tenantId, type, conditions, { pageSize: 1_000 });
      return { status: 200, body: accountingAnswer(collection, documents.map(onWire)) };
    },
  };
}

import { accountingAnswer } from './accounting-answer.js';
import { onWire, type XeroResource } from './resource.js';
import { missing } from './xero-error.js';
import type { XeroStore, XeroType } from './xero-store.js';

/** `GET /<collection>/:id` of the Accounting API. */
export function readById(store: XeroStore, collection: string, type: XeroType): XeroResource {
  return {
    method: 'GET',
    path: `/${collection}/:id`,
    operation: `${collection}.read`,
    handle: async ({ tenantId, params }) => {
      const [held] = await store.withIds(tenantId, type, [params.id!]);
      if (!held) throw missing();
      return { status: 200, body: accountingAnswer(collection, [onWire(held)]) };
    },
  };
}

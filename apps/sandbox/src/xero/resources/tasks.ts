import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onWire, type XeroResource } from '../resource.js';
import { checked, pageOf, paginationOf } from '../sent-documents.js';
import type { Settings } from '../settings.js';
import { missing } from '../xero-error.js';
import type { XeroStore } from '../xero-store.js';

const task = z.object({
  name: z.string().min(1).max(100),
  rate: z.object({ currency: z.string(), value: z.number().min(0) }),
  chargeType: z.enum(['TIME', 'FIXED', 'NON_CHARGEABLE']),
  estimateMinutes: z.number().int().min(0).optional(),
});
const PAGES = { usual: 50, most: 500 };

/** Tasks of projects: one a call, as the Projects API takes no more. */
export function taskResources(store: XeroStore, settings: Settings): XeroResource[] {
  return [
    {
      method: 'POST',
      path: '/Projects/:id/Tasks',
      operation: 'Tasks.create',
      handle: async ({ tenantId, params, body }) => {
        const sent = checked(task, body);
        await settings.requireProject(tenantId, params.id!);
        const taskId = randomUUID();
        const nothing = { currency: sent.rate.currency, value: 0 };
        const data = {
          TenantId: tenantId,
          taskId,
          projectId: params.id,
          ...sent,
          status: 'ACTIVE',
          totalMinutes: 0,
          minutesInvoiced: 0,
          minutesToBeInvoiced: 0,
          fixedMinutes: 0,
          nonChargeableMinutes: 0,
          totalAmount: nothing,
          amountToBeInvoiced: nothing,
          amountInvoiced: nothing,
        };
        const inserts = [{ type: 'task' as const, id: taskId, reference: `${params.id} ${sent.name}`, data }];
        return { status: 201, body: onWire(data), inserts };
      },
    },
    {
      method: 'GET',
      path: '/Projects/:id/Tasks',
      operation: 'Tasks.list',
      handle: async ({ tenantId, params, query }) => {
        const paged = pageOf(query, PAGES);
        const condition = { field: 'projectId', operator: '=' as const, value: params.id! };
        const { documents, count } = await store.find(tenantId, 'task', [condition], paged);
        if (count === 0 && (await store.withIds(tenantId, 'project', [params.id!])).length === 0) throw missing();
        return { status: 200, body: { pagination: paginationOf(paged, count), items: documents.map(onWire) } };
      },
    },
  ];
}

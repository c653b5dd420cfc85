import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RecordContent } from '../../records/record.js';
import { onWire, type XeroCall, type XeroOutcome, type XeroResource } from '../resource.js';
import { checked, pageOf, paginationOf } from '../sent-documents.js';
import type { Settings } from '../settings.js';
import { invalid, missing } from '../xero-error.js';
import type { Condition, XeroStore } from '../xero-store.js';

const project = z.object({
  contactId: z.string().optional(),
  name: z.string().min(1).max(255),
  estimateAmount: z.number().min(0).optional(),
  deadlineUtc: z.iso.datetime().optional(),
});
const status = z.object({ status: z.enum(['INPROGRESS', 'CLOSED']) });

const PAGES = { usual: 50, most: 500 };
const NOTHING = ['totalTaskAmount', 'totalExpenseAmount', 'taskAmountToBeInvoiced', 'taskAmountInvoiced'] as const;

/** Projects of the Projects API. */
export function projectResources(store: XeroStore, settings: Settings): XeroResource[] {
  const held = async ({ tenantId, params }: XeroCall): Promise<RecordContent> => {
    const [found] = await store.withIds(tenantId, 'project', [params.id!]);
    if (!found) throw missing();
    return found;
  };
  const changed = (before: RecordContent, change: object): XeroOutcome => {
    const data = { ...before, ...change };
    const { projectId, name } = data as unknown as { projectId: string; name: string };
    return { status: 204, updates: [{ type: 'project', id: projectId, reference: name, data }] };
  };
  return [
    {
      method: 'POST',
      path: '/Projects',
      operation: 'Projects.create',
      handle: async (call) => made(settings, call),
    },
    {
      method: 'GET',
      path: '/Projects',
      operation: 'Projects.list',
      handle: (call) => list(store, call),
    },
    {
      method: 'GET',
      path: '/Projects/:id',
      operation: 'Projects.read',
      handle: async (call) => ({ status: 200, body: onWire(await held(call)) }),
    },
    {
      method: 'PUT',
      path: '/Projects/:id',
      operation: 'Projects.update',
      handle: async (call) => {
        const { contactId: _contact, estimateAmount, ...sent } = checked(project, call.body);
        const before = await held(call);
        const estimate =
          estimateAmount === undefined
            ? {}
            : { estimateAmount: { currency: before.currencyCode, value: estimateAmount } };
        return changed(before, { ...sent, ...estimate });
      },
    },
    {
      method: 'PATCH',
      path: '/Projects/:id',
      operation: 'Projects.update',
      handle: async (call) => changed(await held(call), checked(status, call.body)),
    },
    {
      method: 'GET',
      path: '/ProjectsUsers',
      operation: 'ProjectsUsers.list',
      handle: async ({ query }) => {
        const paged = pageOf(query, PAGES);
        return { status: 200, body: { pagination: paginationOf(paged, 0), items: [] } };
      },
    },
  ];
}

async function made(settings: Settings, { tenantId, body }: XeroCall): Promise<XeroOutcome> {
  const { contactId, name, estimateAmount, deadlineUtc } = checked(project, body);
  const contact = contactId === undefined ? undefined : await settings.contact(tenantId, contactId);
  if (!contact) throw invalid('The contact could not be found.');
  const { baseCurrency: currency } = await settings.of(tenantId);
  const projectId = randomUUID();
  const nothing = { currency, value: 0 };
  const data = {
    TenantId: tenantId,
    projectId,
    contactId,
    name,
    currencyCode: currency,
    status: 'INPROGRESS',
    minutesLogged: 0,
    minutesToBeInvoiced: 0,
    ...Object.fromEntries(NOTHING.map((field) => [field, nothing])),
    ...(estimateAmount === undefined ? {} : { estimateAmount: { currency, value: estimateAmount } }),
    ...(deadlineUtc === undefined ? {} : { deadlineUtc }),
  };
  return { status: 201, body: onWire(data), inserts: [{ type: 'project', id: projectId, reference: name, data }] };
}

async function list(store: XeroStore, { tenantId, query }: XeroCall): Promise<XeroOutcome> {
  const conditions: Condition[] = [
    ...(query.contactID === undefined ? [] : [{ field: 'contactId', operator: '=' as const, value: query.contactID }]),
    ...(query.states === undefined
      ? []
      : [{ field: 'status', operator: 'in' as const, value: query.states.split(',') }]),
    ...(query.projectIds === undefined
      ? []
      : [{ field: 'projectId', operator: 'in' as const, value: query.projectIds.split(',') }]),
  ];
  const paged = pageOf(query, PAGES);
  const { documents, count } = await store.find(tenantId, 'project', conditions, paged);
  return { status: 200, body: { pagination: paginationOf(paged, count), items: documents.map(onWire) } };
}

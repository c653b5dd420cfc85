import { UpstreamProblem } from '@handover/platform';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { SystemClients } from '../upstreams/system-clients.js';
import type { UndoOutcome, Undoing } from './unwinding.js';

type Clients = Pick<SystemClients, 'psa' | 'billing' | 'erp'>;

/** Undoes one record, as far as its handover is undone; repeating it changes nothing. */
export async function undoRecord(
  { psa, billing, erp }: Clients,
  { type, id, instance }: WrittenRecord,
  undoing: Undoing,
): Promise<UndoOutcome> {
  const request = { path: { id }, query: { instance } };
  switch (type) {
    case 'resource-demand':
      return unlessGone(async () => {
        // Who is assigned may have worked on it: the project was used.
        if (undoing !== 'cancel' && (await psa.getResourceDemand(request)).status === 'filled') return 'kept';
        await psa.releaseResourceDemand(request);
        return 'released';
      });
    case 'billing-schedule':
      return after(() => billing.closeBillingSchedule(request), 'closed');
    case 'revenue-schedule':
      return after(() => billing.closeRevenueSchedule(request), 'closed');
    case 'contract':
      return undoing === 'freeze' ? 'kept' : after(() => billing.closeContract(request), 'closed');
    case 'billing-profile':
      return undoing === 'freeze' ? 'kept' : after(() => billing.closeBillingProfile(request), 'closed');
    case 'project':
    case 'delivery-project':
      return undoing === 'cancel'
        ? after(() => erp.cancelProject(request), 'cancelled')
        : after(() => erp.freezeProject(request), 'frozen');
    default:
      throw new TypeError(`Nobody knows how a ${type} is undone.`);
  }
}

function after(undo: () => Promise<unknown>, outcome: UndoOutcome): Promise<UndoOutcome> {
  return unlessGone(async () => {
    await undo();
    return outcome;
  });
}

/** A record that is not there any more needs no undoing; an instance that nobody knows any more is another matter. */
export async function unlessGone(undo: () => Promise<UndoOutcome>): Promise<UndoOutcome> {
  try {
    return await undo();
  } catch (error) {
    if (error instanceof UpstreamProblem && error.problem?.type.endsWith('/not-found')) return 'gone';
    throw error;
  }
}

import type { Opportunity, WrittenBack } from '@handover/contracts/system-crm';
import type { WrittenRecord } from '../../handovers/checkpoint.js';
import type { Difference } from './difference.js';
import type { HandedOver } from './handed-over.js';
import { Comparison, ofHandover } from './sides.js';

const CHANGED_AFTER_THE_WIN =
  'The CRM was changed after the win. It owns the commercial terms until the win; after it, they change with a change of the project.';

/**
 * The opportunity as the CRM holds it now, beside the one that was handed over, and what the handover has written back. What
 * sales may go on changing (probability, lines, contacts, quotes) is not compared.
 */
export function compareOpportunity(handedOver: HandedOver, now: Opportunity | undefined): Difference[] {
  const { read: then, opportunityId: id, crmInstance: instance, records: done } = handedOver;
  const records: WrittenRecord[] = [{ system: 'crm', instance, type: 'opportunity', id }];
  if (now?.stage !== 'closed-won') return [notWon(handedOver, now, records)];
  const sides = { record: 'opportunity', foundIn: `CRM ${instance}`, records };
  const terms = new Comparison(handedOver, {
    ...sides,
    expectedFrom: 'opportunity as handed over',
    cause: CHANGED_AFTER_THE_WIN,
    remedy: {
      fix: 'Sales puts the opportunity back, or sales and finance agree on the change and carry it into project, contract and schedules.',
      owner: 'sales-and-finance',
      automatic: false,
    },
  })
    .sameMoney('amount', then.amount, now.amount)
    .same('dates', 'estimatedStart', then.estimatedStart, now.estimatedStart)
    .same('dates', 'estimatedEnd', then.estimatedEnd, now.estimatedEnd)
    .same('method', 'billingMethod', then.billingMethod, now.billingMethod)
    .same('contract-type', 'contractType', then.contractType, now.contractType)
    .same('project-manager', 'projectManager', then.projectManager, now.projectManager)
    .same('customer', 'account/customerNumber', then.account?.customerNumber, now.account?.customerNumber)
    .same('terms', 'paymentTerms', then.paymentTerms, now.paymentTerms)
    .same('terms', 'purchaseOrder', then.purchaseOrder, now.purchaseOrder)
    .same('schedule', 'milestones', then.milestones, now.milestones);
  for (const field of ['legalEntity', 'deliveringLegalEntity', 'serviceLine', 'practice', 'deliveryRegion'] as const) {
    terms.same('dimensions', field, then[field], now[field]);
  }
  if (!done['update-crm']?.length) return terms.differences;
  const { expected, found } = overwritten(handedOver.writtenBack, now.writtenBack ?? {});
  const writtenBack = new Comparison(handedOver, {
    ...sides,
    expectedFrom: 'handover',
    cause: 'Somebody has overwritten in the CRM what the handover wrote back.',
    remedy: { fix: 'Handover writes its fields back again.', owner: 'integration', automatic: true },
  }).same('crm-overwritten', 'writtenBack', expected, found);
  return [...terms.differences, ...writtenBack.differences];
}

/** Those of the fields that say something else; the CRM may have no place for one. */
function overwritten(written: HandedOver['writtenBack'], now: WrittenBack) {
  const names = Object.keys(now) as (keyof WrittenBack)[];
  const differing = names.filter(
    (name) => written[name] !== undefined && now[name] !== undefined && written[name] !== now[name],
  );
  const of = (all: WrittenBack) => Object.fromEntries(differing.map((name) => [name, all[name]]));
  return { expected: of(written), found: of(now) };
}

function notWon(handedOver: HandedOver, now: Opportunity | undefined, records: WrittenRecord[]): Difference {
  return {
    ...ofHandover(handedOver),
    kind: 'deal-not-won',
    field: 'opportunity/stage',
    records,
    expected: { source: 'opportunity as handed over', value: 'closed-won' },
    found: { source: `CRM ${handedOver.crmInstance}`, value: now?.stage ?? null },
    cause: now
      ? `The deal stands at "${now.stageName}" in the CRM, and its project is there.`
      : 'The CRM does not hold the deal any more, and its project is there.',
    fix: 'Sales wins the deal again, or PMO unwinds the handover.',
    owner: 'pmo',
    automatic: false,
  };
}

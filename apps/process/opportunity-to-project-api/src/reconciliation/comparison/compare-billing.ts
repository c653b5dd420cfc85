import { type Money, sumMoney } from '@handover/canonical';
import { planDimensions } from '../../handovers/plans/plan-dimensions.js';
import type { WrittenRecord } from '../../handovers/checkpoint.js';
import type { Difference } from './difference.js';
import { decisionOf, type HandedOver, type Held, recordOf } from './handed-over.js';
import { Comparison, ofHandover, type Sides } from './sides.js';

type BillingRecord = { id: string; status: string };

/** Billing profile, contract and schedules beside the opportunity that was handed over and the decision on its billing. */
export function compareBilling(handedOver: HandedOver, held: Held): Difference[] {
  const { opportunity } = handedOver;
  const { amount, estimatedStart: start, estimatedEnd: end, contractType, account, legalEntity } = opportunity;
  const decided = decisionOf(handedOver, 'create-billing-profile', 'billing-method')?.output ?? {};
  const dimensions = decisionOf(handedOver, 'assign-financial-dimensions', 'financial-dimensions');
  const planned = dimensions && planDimensions(opportunity, dimensions);
  const compare = <Kind extends BillingRecord>(
    type: string,
    records: Kind[],
    fields: (record: Kind, comparison: Comparison) => void,
  ): Difference[] => {
    const written = recordOf(
      handedOver,
      type === 'billing-profile' ? 'create-billing-profile' : 'create-schedules',
      type,
    );
    return written ? compareOne(handedOver, written, records, fields) : [];
  };
  return [
    ...compare('billing-profile', held.billingProfiles, (profile, fields) => {
      fields
        .same('method', 'method', decided.method, profile.method)
        .same('method', 'frequency', decided.frequency, profile.frequency)
        .same('currency', 'currency', amount?.currency, profile.currency)
        .same('customer', 'customerNumber', account?.customerNumber, profile.customerNumber)
        .same('terms', 'paymentTerms', opportunity.paymentTerms, profile.paymentTerms)
        .same('terms', 'purchaseOrder', opportunity.purchaseOrder, profile.purchaseOrder);
    }),
    ...compare('contract', held.contracts, (contract, fields) => {
      fields
        .sameMoney('value', amount, contract.value)
        .same('dates', 'start', start, contract.start)
        .same('dates', 'end', end, contract.end)
        .same('contract-type', 'contractType', contractType, contract.contractType)
        .same('customer', 'customerNumber', account?.customerNumber, contract.customerNumber)
        .same('dimensions', 'legalEntity', legalEntity, contract.legalEntity);
    }),
    ...compare('billing-schedule', held.billingSchedules, (schedule, fields) => {
      fields.same('method', 'method', decided.method, schedule.method).sameMoney('total', amount, schedule.total);
      addsUp(fields, schedule.total, schedule.entries);
    }),
    ...compare('revenue-schedule', held.revenueSchedules, (schedule, fields) => {
      const method = planned && 'plan' in planned ? planned.plan.revenueRecognition : undefined;
      fields.same('method', 'method', method, schedule.method).sameMoney('total', amount, schedule.total);
      addsUp(fields, schedule.total, schedule.entries);
    }),
  ];
}

/** The sum of what is there in other currencies is none. */
function addsUp(fields: Comparison, total: Money, entries: readonly { amount: Money }[]): void {
  const amounts = entries.map(({ amount }) => amount);
  const foreign = amounts.find(({ currency }) => currency !== total.currency);
  if (foreign) fields.same('schedule', 'entries', total.currency, foreign.currency);
  else fields.same('schedule', 'entries', sumMoney([total], total.currency), sumMoney(amounts, total.currency));
}

function compareOne<Kind extends BillingRecord>(
  handedOver: HandedOver,
  written: WrittenRecord,
  records: Kind[],
  compareFields: (record: Kind, comparison: Comparison) => void,
): Difference[] {
  const { instance, type } = written;
  const record = records.find(({ id }) => id === written.id) ?? records[0];
  if (!record) return [missing(handedOver, written)];
  const sides: Sides = {
    record: camelCase(type),
    expectedFrom: 'plan of the handover',
    foundIn: `billing ${instance}`,
    records: [{ ...written, id: record.id }],
    cause: `The ${inWords(type)} was changed in the billing system after the handover had made it, or the deal was changed before it went on.`,
    remedy: {
      fix: `Finance puts the ${inWords(type)} back, or agrees on the change and dismisses the difference with that reason.`,
      owner: 'finance',
      automatic: false,
    },
  };
  const comparison = new Comparison(handedOver, sides);
  compareFields(record, comparison);
  const others = records.filter(({ id, status }) => id !== record.id && status === 'active');
  return [...comparison.differences, ...others.map((other) => duplicate(handedOver, sides, written, record, other))];
}

function missing(handedOver: HandedOver, written: WrittenRecord): Difference {
  return {
    ...ofHandover(handedOver),
    kind: 'billing-missing',
    field: camelCase(written.type),
    records: [written],
    expected: { source: 'handover', value: written.id },
    found: { source: `billing ${written.instance}`, value: null },
    cause: `The billing system does not hold the ${inWords(written.type)} under the reference of the handover any more.`,
    fix: `Finance finds out who removed the ${inWords(written.type)}, and restores it.`,
    owner: 'finance',
    automatic: false,
  };
}

function duplicate(
  handedOver: HandedOver,
  { record, foundIn }: Sides,
  written: WrittenRecord,
  first: BillingRecord,
  second: BillingRecord,
): Difference {
  const name = inWords(written.type);
  return {
    ...ofHandover(handedOver),
    kind: 'duplicate',
    field: `${record}/${second.id}`,
    records: [first, second].map(({ id }) => ({ ...written, id })),
    expected: { source: 'handover', value: [first.id] },
    found: { source: foundIn, value: [first.id, second.id] },
    cause: `Somebody, or another system, has made a second ${name} under the reference of the handover.`,
    fix: `Finance closes the second ${name} before anything is billed from it.`,
    owner: 'finance',
    automatic: false,
  };
}

function inWords(type: string): string {
  return type.replaceAll('-', ' ');
}

function camelCase(type: string): string {
  return type.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

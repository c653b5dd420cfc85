import { type WrittenRecord, written } from '../../handovers/checkpoint.js';
import type { Difference } from './difference.js';
import type { HandedOver, Held } from './handed-over.js';
import { ofHandover } from './sides.js';

/** A record of a kind that a handover makes, with how it stands. */
type Standing = Parameters<typeof written>[2] & { status: string };

/**
 * What is still there of a handover that was taken back. Its open projects are found among all those of the ERP. What was used is
 * frozen: then the contract, the billing profile and whoever is assigned stay.
 */
export function compareUnwound(handedOver: HandedOver, held: Held): Difference[] {
  const isFrozen = handedOver.unwound === 'frozen';
  const active = (type: string, records: Standing[]) =>
    records
      .filter(({ status }) => status === 'active')
      .map((record) => leftBehind(handedOver, written('billing', type, record), record.status));
  const settled = isFrozen ? ['released', 'filled'] : ['released'];
  return [
    ...(isFrozen ? [] : active('billing-profile', held.billingProfiles)),
    ...(isFrozen ? [] : active('contract', held.contracts)),
    ...active('billing-schedule', held.billingSchedules),
    ...active('revenue-schedule', held.revenueSchedules),
    ...held.demands
      .filter(({ status }) => !settled.includes(status))
      .map((demand) => leftBehind(handedOver, written('psa', 'resource-demand', demand), demand.status)),
  ];
}

function leftBehind(handedOver: HandedOver, record: WrittenRecord, status: string): Difference {
  const { system, instance, type, id } = record;
  const name = type.replaceAll('-', ' ');
  return {
    ...ofHandover(handedOver),
    kind: 'deal-not-won',
    field: `${type.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())}/${id}`,
    records: [record],
    expected: { source: 'handover', value: null },
    found: { source: `${system === 'psa' ? 'PSA' : system} ${instance}`, value: status },
    cause: `The handover was taken back, and its ${name} stands: it came after the last look, or somebody opened it again.`,
    fix:
      system === 'psa' ? `PMO releases the ${name}.` : `Finance closes the ${name} before anything is billed from it.`,
    owner: system === 'psa' ? 'pmo' : 'finance',
    automatic: false,
  };
}

import type { OutputDifference } from '@handover/contracts/experience-ops';

/** A value of an answer as people read it. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value as string | number);
}

/** "template: TPL-TM → TPL-FIXED". */
export function differenceInWords({ field, change, before, after }: OutputDifference): string {
  if (change === 'added') return `${field}: now ${valueInWords(after)}`;
  if (change === 'removed') return `${field}: no longer ${valueInWords(before)}`;
  return `${field}: ${valueInWords(before)} → ${valueInWords(after)}`;
}

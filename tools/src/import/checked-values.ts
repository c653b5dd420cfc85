import { Decimal } from 'decimal.js';
import { RowRefused } from './row-refused.js';

/** @throws RowRefused when the field has no value */
export function present(field: string, value: string | undefined): string {
  if (value === undefined) throw new RowRefused(`${field}: is empty`);
  return value;
}

/**
 * A decimal number as text, without a sign of thousands.
 *
 * @throws RowRefused when it is none
 */
export function decimal(field: string, value: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new RowRefused(`${field}: "${value}" is no number like 1234.50`);
  return new Decimal(value).toFixed();
}

/** @throws RowRefused when the value is no whole number of zero or more */
export function wholeNumber(field: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new RowRefused(`${field}: "${value}" is no whole number`);
  return Number(value);
}

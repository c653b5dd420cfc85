import { type Money, subtractMoney, sumMoney } from '@handover/canonical';
import { Problem } from '@handover/platform';

interface Schedule {
  total: Money;
  entries: { amount: Money }[];
}

/**
 * Checks that the entries of a schedule are in the currency of its total and add up to it exactly.
 *
 * @throws Problem 422 `schedule-does-not-add-up` saying by how much, or which entry is in another currency
 */
export function requireThatItAddsUp({ total, entries }: Schedule): void {
  const foreign = entries.findIndex(({ amount }) => amount.currency !== total.currency);
  if (foreign >= 0) {
    const { currency } = entries[foreign]!.amount;
    const detail = `An entry is in ${currency}, and the total is in ${total.currency}.`;
    throw doesNotAddUp(detail, `/entries/${foreign}/amount/currency`);
  }
  const sum = sumMoney(
    entries.map(({ amount }) => amount),
    total.currency,
  );
  const difference = subtractMoney(sum, total);
  if (Number(difference.amount) === 0) return;
  const detail = `The entries add up to ${written(sum)}, the total is ${written(total)}: they differ by ${written(difference)}.`;
  throw doesNotAddUp(detail, '/entries', { difference });
}

function doesNotAddUp(detail: string, pointer: string, extensions?: Record<string, unknown>): Problem {
  const errors = [{ pointer, detail: 'must add up to the total in its currency' }];
  const title = 'Schedule does not add up';
  return new Problem({ type: 'schedule-does-not-add-up', title, status: 422, detail, errors, extensions });
}

function written({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}

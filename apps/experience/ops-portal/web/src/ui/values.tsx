import { Text, Tooltip } from '@mantine/core';
import { formatAmount, formatDate, formatInstant, formatRelative } from './format.js';

/** Money with its currency; a dash when there is none. */
export function Amount({ value }: { value?: { amount: string; currency: string } }) {
  return (
    <Text span inherit>
      {value ? formatAmount(value.amount, value.currency) : '–'}
    </Text>
  );
}

/** A calendar date. */
export function CalendarDate({ value }: { value?: string }) {
  return (
    <Text span inherit>
      {value === undefined ? '–' : <time dateTime={value}>{formatDate(value)}</time>}
    </Text>
  );
}

/** An instant: how long ago, and exactly when on hover and focus. */
export function Instant({ value }: { value?: string }) {
  if (value === undefined)
    return (
      <Text span inherit>
        –
      </Text>
    );
  return (
    <Tooltip label={formatInstant(value, { seconds: true })} events={{ hover: true, focus: true, touch: true }}>
      <time dateTime={value}>{formatRelative(value)}</time>
    </Tooltip>
  );
}

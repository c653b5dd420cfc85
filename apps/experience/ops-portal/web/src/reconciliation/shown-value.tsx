import { List, Text } from '@mantine/core';
import { formatAmount, formatDate } from '../ui/format.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a system says: a text, a day, money, several fields or several values. */
export function ShownValue({ value }: { value: unknown }) {
  if (value === undefined || value === null || value === '') return <Text fw={600}>nothing</Text>;
  if (Array.isArray(value)) return <Listed entries={value.map((each) => inWords(each))} />;
  if (typeof value === 'object' && !isMoney(value)) {
    return <Listed entries={Object.entries(value).map(([name, each]) => `${name}: ${inWords(each)}`)} />;
  }
  return (
    <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
      {inWords(value)}
    </Text>
  );
}

function Listed({ entries }: { entries: string[] }) {
  return (
    <List size="sm" style={{ overflowWrap: 'anywhere' }}>
      {entries.map((entry, index) => (
        <List.Item key={index}>{entry}</List.Item>
      ))}
    </List>
  );
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (isMoney(value)) return formatAmount(value.amount, value.currency);
  if (typeof value === 'string') return DATE.test(value) ? formatDate(value) : value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}

function isMoney(value: unknown): value is { amount: string; currency: string } {
  const money = value as { amount?: unknown; currency?: unknown } | null;
  return typeof money?.amount === 'string' && typeof money.currency === 'string';
}

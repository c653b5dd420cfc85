import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Explained } from '../ui/explained.js';
import { formatAmountShort, formatNumber } from '../ui/format.js';
import { ListLink } from './list-link.js';

/** A figure: its name, what it means, and its value, which opens the list behind it. */
export function Figure({
  name,
  definition,
  list,
  value,
  size = 'xl',
  children,
}: {
  name: string;
  definition: string;
  list: string;
  value: string;
  size?: 'md' | 'xl';
  children?: ReactNode;
}) {
  return (
    <Stack gap={2} role="group" aria-label={name}>
      <Explained definition={definition} about={name}>
        <Text size="sm" c="dimmed">
          {name}
        </Text>
      </Explained>
      <Text component="div" size={size} fw={600}>
        <ListLink list={list} label={`${name}: ${value}. Open the list`}>
          {value}
        </ListLink>
      </Text>
      {children}
    </Stack>
  );
}

/** How many, and what they are worth. */
export function Counted({
  name,
  figure,
  size,
  children,
}: {
  name: string;
  figure: { definition: string; list: string; count: number; values: { currency: string; amount: string }[] };
  size?: 'md' | 'xl';
  children?: ReactNode;
}) {
  const { definition, list, count, values } = figure;
  return (
    <Figure name={name} definition={definition} list={list} value={formatNumber(count)} size={size}>
      <Values values={values} />
      {children}
    </Figure>
  );
}

/** Sums of different currencies, one beside the other. */
export function Values({ values }: { values: { currency: string; amount: string }[] }) {
  if (values.length === 0) return null;
  return (
    <Group gap="xs" component="span">
      {values.map(({ currency, amount }) => (
        <Text key={currency} span size="sm">
          {formatAmountShort(amount, currency)}
        </Text>
      ))}
    </Group>
  );
}

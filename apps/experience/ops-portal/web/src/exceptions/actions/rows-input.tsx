import { Button, Fieldset, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { formatAmount, formatNumber } from '../../ui/format.js';
import { type DealRow, type RowKind, sumsOf } from './deal-rows.js';
import { RowFieldInput } from './row-field-input.js';

/** A list of a deal, row by row: rows are changed, added and removed. */
export function RowsInput({
  kind,
  pointer,
  label,
  description,
  rows,
  currency,
  onChange,
  faultAt,
}: {
  kind: RowKind;
  /** JSON pointer to the list. */
  pointer: string;
  label: string;
  description: string;
  rows: readonly DealRow[];
  /** Currency of the deal, with which a new amount begins. */
  currency: string;
  onChange: (rows: DealRow[]) => void;
  faultAt: (pointer: string) => string | undefined;
}) {
  const [keys, setKeys] = useState(() => rows.map(() => crypto.randomUUID()));
  const nameOf = (index: number) => `${kind.one} ${index + 1}`;
  const fault = faultAt(pointer);
  return (
    <Fieldset
      legend={
        <Text span size="sm" fw={600}>
          {label}
        </Text>
      }
    >
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {description}
        </Text>
        {rows.length === 0 && <Text size="sm">There is no {kind.one} yet.</Text>}
        {rows.map((row, index) => (
          <Paper key={keys[index] ?? index} withBorder p="xs" role="group" aria-label={nameOf(index)}>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs">
              {kind.fields.map((field) => (
                <RowFieldInput
                  key={field.name}
                  field={field}
                  value={row[field.name]}
                  onChange={(value) => onChange(rows.with(index, withValue(row, field.name, value)))}
                  faultAt={(place) => faultAt(`${pointer}/${index}/${field.name}${place}`)}
                />
              ))}
            </SimpleGrid>
            <Group justify="flex-end" mt="xs">
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={() => {
                  setKeys(keys.toSpliced(index, 1));
                  onChange(rows.toSpliced(index, 1));
                }}
              >
                Remove {nameOf(index)}
              </Button>
            </Group>
          </Paper>
        ))}
        <Group justify="space-between">
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => {
              setKeys([...keys, crypto.randomUUID()]);
              onChange([...rows, kind.begin(rows, currency)]);
            }}
          >
            Add a {kind.one}
          </Button>
          <Text size="sm" role="status">
            {inSum(kind, rows)}
          </Text>
        </Group>
        {fault !== undefined && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {label} {fault}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

/** A value that was taken away is absent. */
function withValue(row: DealRow, name: string, value: unknown): DealRow {
  const { [name]: _, ...others } = row;
  if (value === undefined) return others;
  return name in row ? { ...row, [name]: value } : { ...others, [name]: value };
}

function inSum({ fields }: RowKind, rows: readonly DealRow[]): string {
  if (rows.length === 0) return '';
  if (fields.some(({ input }) => input === 'money')) {
    const sums = sumsOf(rows).map(({ amount, currency }) => formatAmount(amount, currency));
    return sums.length === 0 ? '' : `In sum ${sums.join(' and ')}`;
  }
  const hours = rows.reduce((sum, row) => sum + (typeof row.hours === 'number' ? row.hours : 0), 0);
  return `In sum ${formatNumber(hours)} hours`;
}

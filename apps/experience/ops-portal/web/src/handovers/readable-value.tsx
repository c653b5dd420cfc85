import { Anchor, Spoiler, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Amount } from '../ui/values.js';
import { JsonView } from '../ui/json-view.js';
import { wordsOf } from './words.js';

const DEEPEST = 4;

/** Any JSON, as names and values first; as JSON for whoever asks. */
export function ReadableValue({ value, label }: { value: unknown; label: string }) {
  const [json, { toggle }] = useDisclosure(false);
  return (
    <Stack gap={4}>
      <Spoiler maxHeight={320} showLabel={`Show all of ${label}`} hideLabel="Show less">
        {json ? <JsonView value={value} label={label} /> : <Value value={value} depth={0} />}
      </Spoiler>
      <Anchor component="button" type="button" size="xs" onClick={toggle} ta="left">
        {json ? 'Show as names and values' : 'Show as JSON'}
      </Anchor>
    </Stack>
  );
}

function Value({ value, depth }: { value: unknown; depth: number }) {
  if (value === null || value === undefined || value === '') return <Text size="sm">–</Text>;
  if (typeof value === 'boolean') return <Text size="sm">{value ? 'yes' : 'no'}</Text>;
  if (typeof value !== 'object') {
    return (
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {String(value)}
      </Text>
    );
  }
  if (isMoney(value)) return <Amount value={value} />;
  if (depth >= DEEPEST) return <Text size="sm">{JSON.stringify(value)}</Text>;
  if (Array.isArray(value)) return <List items={value} depth={depth} />;
  return <Fields fields={value as Record<string, unknown>} depth={depth} />;
}

function List({ items, depth }: { items: unknown[]; depth: number }) {
  if (items.length === 0) return <Text size="sm">none</Text>;
  if (items.every((item) => typeof item !== 'object')) return <Text size="sm">{items.join(', ')}</Text>;
  return (
    <Stack component="ol" gap={4} m={0} pl={28} fz="sm">
      {items.map((item, index) => (
        <li key={index}>
          <Value value={item} depth={depth + 1} />
        </li>
      ))}
    </Stack>
  );
}

function Fields({ fields, depth }: { fields: Record<string, unknown>; depth: number }) {
  const entries = Object.entries(fields);
  if (entries.length === 0) return <Text size="sm">nothing</Text>;
  return (
    <Table verticalSpacing={2} horizontalSpacing="xs" withRowBorders={false} layout="auto">
      <Table.Tbody>
        {entries.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={500} fz="sm" c="dimmed" w="35%" style={{ verticalAlign: 'top' }}>
              {wordsOf(name)}
            </Table.Th>
            <Table.Td>
              <Value value={value} depth={depth + 1} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function isMoney(value: object): value is { amount: string; currency: string } {
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  return typeof amount === 'string' && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

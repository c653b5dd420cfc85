import { Accordion, Badge, Button, Group, ScrollArea, Table, Text, Title } from '@mantine/core';
import type {
  FieldSideBySide,
  Handover,
  RecordColumn,
  SystemReadingDocument,
  SystemRecords,
} from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { Empty } from '../ui/empty.js';
import { formatDuration } from '../ui/format.js';
import { Loaded } from '../ui/loaded.js';
import { Amount, CalendarDate, Instant } from '../ui/values.js';
import { ReadableValue } from './readable-value.js';
import { wordsOf } from './words.js';

const COLUMNS: Partial<Record<RecordColumn, string>> = {
  'handed-over': 'As handed over',
  opportunity: 'CRM now',
  'statement-of-work': 'Statement of work',
  project: 'ERP project',
  'delivery-project': 'ERP project of the deliverer',
};
const ORDER: RecordColumn[] = [
  'handed-over',
  'opportunity',
  'statement-of-work',
  'project',
  'delivery-project',
  'contract',
  'billing-profile',
  'billing-schedule',
  'revenue-schedule',
];
const STATES = { read: 'Read', unreadable: 'Could not be read', 'not-asked': 'Not asked' } as const;
const NAMES = { crm: 'CRM', documents: 'Documents', erp: 'ERP', psa: 'PSA', billing: 'Billing' } as const;

/** What each system holds of the handover now, side by side. */
export function RecordsTab({ handover: { key } }: { handover: Handover }) {
  const ops = useOps();
  const query = useQuery({
    queryKey: ['handover-records', key],
    queryFn: () => ops.getHandoverRecords({ path: { key } }),
    staleTime: 30_000,
  });
  return (
    <Loaded query={query} what="what the systems hold">
      {(records) => (
        <>
          <Group justify="space-between">
            <Text size="sm">
              As the systems said <Instant value={records.readAt} />.
            </Text>
            <Button size="xs" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
              Read again
            </Button>
          </Group>
          <SideBySide fields={records.fields} />
          <Systems systems={records.systems} />
        </>
      )}
    </Loaded>
  );
}

function SideBySide({ fields }: Pick<SystemRecords, 'fields'>) {
  if (fields.length === 0) return <Empty title="There is nothing to compare yet" />;
  const has = new Set(fields.flatMap(({ values }) => values.map(({ column }) => column)));
  const columns = ORDER.filter((column) => has.has(column));
  return (
    <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Fields side by side' }}>
      <Table fz="sm" withColumnBorders verticalSpacing="xs" miw={140 + columns.length * 130}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Field</Table.Th>
            <Table.Th>The same?</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column}>{COLUMNS[column] ?? wordsOf(column)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map((field) => (
            <Table.Tr key={field.field}>
              <Table.Th scope="row" fz="sm">
                {wordsOf(field.field)}
              </Table.Th>
              <Table.Td>
                <Badge miw="max-content" color={field.agree ? 'green' : 'red'} variant="dot" tt="none">
                  {field.agree ? 'yes' : 'differs'}
                </Badge>
              </Table.Td>
              {columns.map((column) => (
                <Table.Td key={column}>
                  <FieldValue field={field} column={column} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function FieldValue({ field: { kind, values }, column }: { field: FieldSideBySide; column: RecordColumn }) {
  const value: unknown = values.find((each) => each.column === column)?.value;
  if (value === undefined) return <Text size="sm">–</Text>;
  if (kind === 'money') return <Amount value={value as { amount: string; currency: string }} />;
  if (kind === 'date') return <CalendarDate value={String(value)} />;
  return <Text size="sm">{String(value)}</Text>;
}

function Systems({ systems }: { systems: SystemReadingDocument[] }) {
  return (
    <>
      <Title order={2} size="h4">
        All of each record
      </Title>
      <Accordion multiple variant="separated" order={3}>
        {systems.map(({ source, state, detail, ms, records }) => (
          <Accordion.Item key={source} value={source}>
            <Accordion.Control>
              <Group gap="xs">
                <Text span size="sm" fw={600}>
                  {NAMES[source]}
                </Text>
                <Badge
                  miw="max-content"
                  color={state === 'read' ? 'green' : state === 'unreadable' ? 'red' : 'gray'}
                  variant="dot"
                  tt="none"
                >
                  {STATES[state]}
                </Badge>
                <Text span size="sm" c="dimmed">
                  {state === 'read'
                    ? `${records.length} ${records.length === 1 ? 'record' : 'records'}, ${formatDuration(ms / 1_000)}`
                    : detail}
                </Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {state !== 'read' && <Text size="sm">{detail}</Text>}
              {state === 'read' && records.length === 0 && <Text size="sm">It holds nothing of this handover.</Text>}
              {records.map(({ type, id, record }) => (
                <section key={`${type}${id}`} aria-label={`${wordsOf(type)} ${id}`}>
                  <Text size="sm" fw={600} mt="sm">
                    {wordsOf(type)} {id}
                  </Text>
                  <ReadableValue value={record} label={`${wordsOf(type)} ${id}`} />
                </section>
              ))}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
}

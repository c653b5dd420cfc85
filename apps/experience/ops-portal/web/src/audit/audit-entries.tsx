import { Button, Code, Group, Stack, Table, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { AuditLogEntry } from '@handover/contracts/experience-ops';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { formatInstant } from '../ui/format.js';
import { JsonView } from '../ui/json-view.js';
import { Loading } from '../ui/loading.js';
import { auditQuery, type AuditSearch } from './audit-search.js';

const PAUSE_MS = 300;

/** The entries that fit, the newest first. */
export function AuditEntries({ search }: { search: AuditSearch }) {
  const ops = useOps();
  const [wanted] = useDebouncedValue(search, PAUSE_MS);
  const query = useInfiniteQuery({
    queryKey: ['audit-entries', wanted],
    queryFn: ({ pageParam: cursor }) => ops.listAuditEntries({ query: { ...auditQuery(wanted), limit: 50, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items);
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (entries === undefined) return <Loading what="the entries" />;
  if (entries.length === 0) return <Empty title="No entry fits">Subject, who and action must be exact.</Empty>;
  return (
    <Stack>
      <Table.ScrollContainer minWidth={760} role="region" aria-label="Audit entries">
        <Table highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Place</Table.Th>
              <Table.Th>When</Table.Th>
              <Table.Th>Who</Table.Th>
              <Table.Th>Action</Table.Th>
              <Table.Th>Subject, reason</Table.Th>
              <Table.Th>Details</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Entry key={entry.sequence} entry={entry} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Earlier entries
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Entry({ entry }: { entry: AuditLogEntry }) {
  const [open, setOpen] = useState(false);
  const { sequence, recordedAt, actor, action, subject, reason, correlationId, hash, before, after } = entry;
  return (
    <>
      <Table.Tr>
        <Table.Td>{sequence}</Table.Td>
        <Table.Td>
          <time dateTime={recordedAt}>{formatInstant(recordedAt, { seconds: true })}</time>
        </Table.Td>
        <Table.Td>{actor}</Table.Td>
        <Table.Td>{action}</Table.Td>
        <Table.Td style={{ overflowWrap: 'anywhere' }}>
          {subject}
          {reason !== undefined && <Text size="sm">“{reason}”</Text>}
        </Table.Td>
        <Table.Td>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={open}
            aria-label={`${open ? 'Hide' : 'Show'} details of entry ${sequence}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide' : 'Show'}
          </Button>
        </Table.Td>
      </Table.Tr>
      {open && (
        <Table.Tr>
          <Table.Td colSpan={6}>
            <Stack gap="xs">
              <Text size="sm">
                Correlation id <Code>{correlationId}</Code>, sealed with <Code>{hash}</Code>
              </Text>
              {before !== undefined && <Labelled label="Before" value={before} />}
              {after !== undefined && <Labelled label="After" value={after} />}
            </Stack>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function Labelled({ label, value }: { label: string; value: unknown }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <JsonView value={value} label={label} />
    </div>
  );
}

import { Button, Card, Group, ScrollArea, Stack, Table, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { HandoverPage, HandoverSummary } from '@handover/contracts/experience-ops';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { formatNumber } from '../ui/format.js';
import { Loading } from '../ui/loading.js';
import { ColumnChoice } from './column-choice.js';
import { type HandoverColumn, shownColumns } from './columns.js';
import { filterCount, type HandoversSearch, listQuery } from './search.js';

const PAGE = 50;

interface TableProps {
  search: HandoversSearch;
  change: (search: HandoversSearch) => void;
}

/** The handovers that match, page by page; rows are brought up to date where they stand when something happens. */
export function HandoverTable({ search, change }: TableProps) {
  const ops = useOps();
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'handovers', listQuery(search)],
    queryFn: ({ pageParam, signal }) =>
      ops.listHandovers({ query: { ...listQuery(search), limit: PAGE, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  if (query.data === undefined) {
    return query.isError ? (
      <Failed error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Loading what="the handovers" />
    );
  }
  const handovers = query.data.pages.flatMap(({ items }) => items);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {query.isPlaceholderData
            ? 'Looking for what matches …'
            : countWords(query.data.pages[0]?.total, handovers.length)}
        </Text>
        <ColumnChoice chosen={search.columns} choose={(columns) => change({ ...search, columns })} />
      </Group>
      {handovers.length === 0 ? (
        <NothingFound filtered={filterCount(search) > 0} />
      ) : (
        <Rows handovers={handovers} search={search} change={change} />
      )}
      {query.isFetchNextPageError && <Failed error={query.error} retry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Load {PAGE} more
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Rows({ handovers, search, change }: TableProps & { handovers: HandoverSummary[] }) {
  const narrow = useMediaQuery('(max-width: 48em)');
  const columns = shownColumns(search.columns);
  if (narrow) return <Cards handovers={handovers} columns={columns} />;
  return (
    <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Table of handovers' }}>
      <Table fz="sm" striped highlightOnHover stickyHeader verticalSpacing="xs" miw={columns.length * 110}>
        <Table.Caption>
          <VisuallyHidden>Handovers that match the filters</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} search={search} change={change} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {handovers.map((handover) => (
            <Table.Tr key={handover.key} data-handover={handover.key}>
              {columns.map(({ id, align, cell }) => (
                <Table.Td key={id} ta={align}>
                  {cell(handover)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function Heading({ column, search, change }: TableProps & { column: HandoverColumn }) {
  const { title, sort, align } = column;
  if (!sort) return <Table.Th ta={align}>{title}</Table.Th>;
  const sorted = (search.sort ?? 'receivedAt') === sort;
  const direction = search.direction ?? 'desc';
  const Icon = sorted ? (direction === 'asc' ? IconArrowUp : IconArrowDown) : IconArrowsSort;
  const next = sorted && direction === 'desc' ? 'asc' : 'desc';
  return (
    <Table.Th ta={align} aria-sort={sorted ? (direction === 'asc' ? 'ascending' : 'descending') : 'none'}>
      <UnstyledButton onClick={() => change({ ...search, sort, direction: next })} fw={700} fz="sm">
        <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
          {title}
          <Icon size={14} aria-hidden />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}

/** The same on a narrow screen: a card for each. */
function Cards({ handovers, columns }: { handovers: HandoverSummary[]; columns: HandoverColumn[] }) {
  const [name, ...others] = columns;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} aria-label="Handovers" style={{ listStyle: 'none' }}>
      {handovers.map((handover) => (
        <Card key={handover.key} component="li" withBorder padding="sm" data-handover={handover.key}>
          {name!.cell(handover)}
          {others.map(({ id, title, cell }) => (
            <Group key={id} justify="space-between" gap="xs">
              <Text size="sm" c="dimmed">
                {title}
              </Text>
              {cell(handover)}
            </Group>
          ))}
        </Card>
      ))}
    </Stack>
  );
}

function NothingFound({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty title="No handover matches">Take a filter away to see more.</Empty>
  ) : (
    <Empty title="There are no handovers yet">The first deal that is won in the CRM begins one.</Empty>
  );
}

function countWords(total: HandoverPage['total'], loaded: number): string {
  if (!total) return `${formatNumber(loaded)} shown`;
  return total.exact ? `${formatNumber(total.count)} found` : `More than ${formatNumber(total.count)} found`;
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { CauseRow } from './cause-row.js';
import { InboxFilters } from './inbox-filters.js';
import { ListKeys } from './keyboard.js';
import { LinkedFilters } from './linked-filters.js';
import { RecentActs } from './recent-acts.js';

const route = getRouteApi('/personal/exceptions');

/** The inbox: what waits for people, one row for all that one remedy helps. */
export function ExceptionsPage() {
  const ops = useOps();
  const list = useRef<HTMLDivElement>(null);
  const search = route.useSearch();
  const { order = 'risk', ...filter } = search;
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'exception-causes', search],
    queryFn: ({ pageParam: cursor }) => ops.listExceptionCauses({ query: { ...filter, order, limit: 50, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const causes = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Page
      title="Exceptions"
      description="Handovers that wait for a person, one row for each cause: what helps one helps all of them."
      actions={<ListKeys list={list} />}
    >
      <InboxFilters />
      <LinkedFilters />
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {causes === undefined && !query.isError && <Loading what="the exceptions" />}
      {causes?.length === 0 && <NothingOpen filtered={Object.keys(filter).length > 0} />}
      {causes !== undefined && causes.length > 0 && (
        <Stack ref={list} gap="xs" role="list" aria-label="Causes">
          {causes.map((cause) => (
            <CauseRow key={cause.cause} cause={cause} />
          ))}
        </Stack>
      )}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            More causes
          </Button>
        </Group>
      )}
      <RecentActs />
    </Page>
  );
}

function NothingOpen({ filtered }: { filtered: boolean }) {
  if (!filtered) return <Empty title="Nothing waits for a person">Every handover goes on by itself.</Empty>;
  return (
    <Empty title="Nothing open fits these filters">
      <Text size="sm" component={route.Link} to="." search={{}}>
        Show all open exceptions
      </Text>
    </Empty>
  );
}

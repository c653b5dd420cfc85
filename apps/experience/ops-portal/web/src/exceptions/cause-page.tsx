import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { formatAmount } from '../ui/format.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { ActProgress } from './act-progress.js';
import { Actions } from './actions/actions.js';
import { ExceptionRow } from './exception-row.js';
import { ListKeys } from './keyboard.js';
import { RecentActs } from './recent-acts.js';
import { CLASSES, counted, OWNERS } from './words.js';

const route = getRouteApi('/personal/exceptions/causes/$cause');

/** All open exceptions of one cause, those with most at risk first, and what can be done with all of them at once. */
export function CausePage() {
  const { cause } = route.useParams();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  const ops = useOps();
  const list = useRef<HTMLDivElement>(null);
  const summary = useQuery({
    queryKey: [LIVE, 'exception-cause', cause],
    queryFn: async () => (await ops.listExceptionCauses({ query: { cause } })).items[0] ?? null,
  });
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'exceptions-of-cause', cause],
    queryFn: ({ pageParam: cursor }) => ops.listExceptions({ query: { cause, order: 'risk', limit: 50, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const exceptions = query.data?.pages.flatMap(({ items }) => items);
  const first = exceptions?.[0]?.id;
  const found = summary.data;
  return (
    <Page
      title={found?.title ?? 'A cause of exceptions'}
      description={
        <Anchor component={Link} to="/exceptions">
          All causes
        </Anchor>
      }
      actions={<ListKeys list={list} />}
    >
      {found && (
        <Group gap="sm">
          <Badge variant="light" color="red" tt="none" autoContrast>
            {counted(found.count, 'handover')}
          </Badge>
          <Badge variant="outline" color="gray" tt="none">
            {CLASSES[found.class]}
          </Badge>
          <Text size="sm">{OWNERS[found.owner]} can help</Text>
          <Text size="sm">
            At risk {found.value.map((each) => formatAmount(each.amount, each.currency)).join(' + ')}
          </Text>
        </Group>
      )}
      {act !== undefined && <ActProgress id={act} linked />}
      {first !== undefined && (
        <Actions id={first} whole count={found?.count ?? 1} onActed={(id) => void navigate({ search: { act: id } })} />
      )}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {exceptions === undefined && !query.isError && <Loading what="the exceptions" />}
      {exceptions?.length === 0 && (
        <Empty title="Nothing of this cause is open any more">Its handovers went on, or are under way.</Empty>
      )}
      {exceptions !== undefined && exceptions.length > 0 && (
        <Stack gap="xs" component="section" aria-labelledby="exceptions-of-cause">
          <Title order={2} size="h4" id="exceptions-of-cause">
            Handovers that wait
          </Title>
          <Stack ref={list} gap="xs" role="list" aria-label="Exceptions">
            {exceptions.map((exception) => (
              <ExceptionRow key={exception.id} exception={exception} />
            ))}
          </Stack>
        </Stack>
      )}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            More exceptions
          </Button>
        </Group>
      )}
      <RecentActs cause={cause} />
    </Page>
  );
}

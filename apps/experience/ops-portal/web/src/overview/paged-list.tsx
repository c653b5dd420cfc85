import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LIVE } from '../live/live-updates.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';

/** A list that is read page by page, as far as somebody wants to see it. */
export function PagedList<Item>({
  name,
  what,
  filter,
  ask,
  empty,
  children,
}: {
  name: string;
  what: string;
  filter: object;
  ask: (cursor: string | undefined) => Promise<{ items: Item[]; nextCursor?: string }>;
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
}) {
  const query = useInfiniteQuery({
    queryKey: [LIVE, name, filter],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (query.data === undefined) {
    return query.isError ? <Failed error={query.error} retry={() => void query.refetch()} /> : <Loading what={what} />;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <>{empty}</>;
  return (
    <Stack>
      {children(items)}
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Show more
          </Button>
        </Group>
      )}
    </Stack>
  );
}

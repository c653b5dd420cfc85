import { Button, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';
import { DifferenceCard } from './difference-card.js';
import type { ReconciliationSearch } from './reconciliation-search.js';
import { KINDS, optionsOf, STATES } from './words.js';

const route = getRouteApi('/personal/reconciliation');

/** In what the systems disagree, filtered. */
export function Differences() {
  const ops = useOps();
  const { tab: _, ...filter } = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'reconciliation-differences', filter],
    queryFn: ({ pageParam: cursor }) => ops.listReconciliationDifferences({ query: { ...filter, limit: 50, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const differences = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Stack>
      <Filters />
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {differences === undefined && !query.isError && <Loading what="the differences" />}
      {differences?.length === 0 && (
        <Empty title="No differences here">
          {Object.keys(filter).length > 0 ? 'None fits these filters.' : 'No comparison has found one that is open.'}
        </Empty>
      )}
      {differences !== undefined && differences.length > 0 && (
        <Stack gap="sm" role="list" aria-label="Differences">
          {differences.map((difference) => (
            <div role="listitem" key={difference.id}>
              <DifferenceCard difference={difference} />
            </div>
          ))}
        </Stack>
      )}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            More differences
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Filters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: ReconciliationSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Group component="section" aria-label="Filters" align="flex-end">
      <SegmentedControl
        aria-label="State"
        data={optionsOf(STATES)}
        value={search.state ?? 'open'}
        onChange={(state) => set({ state: state === 'open' ? undefined : (state as ReconciliationSearch['state']) })}
      />
      <Select
        label="Kind"
        placeholder="All"
        clearable
        searchable
        w={240}
        data={optionsOf(KINDS)}
        value={search.kind ?? null}
        onChange={(kind) => set({ kind: (kind as ReconciliationSearch['kind']) ?? undefined })}
      />
      <TextInput
        label="Legal entity"
        placeholder="All"
        w={130}
        value={search.legalEntity ?? ''}
        onChange={(event) => set({ legalEntity: event.currentTarget.value || undefined })}
      />
      <TextInput
        label="Handover"
        placeholder="All"
        w={260}
        value={search.handoverKey ?? ''}
        onChange={(event) => set({ handoverKey: event.currentTarget.value || undefined })}
      />
    </Group>
  );
}

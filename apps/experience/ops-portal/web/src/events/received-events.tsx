import { Anchor, Badge, Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import type { ReceivedEvent } from '@handover/contracts/experience-ops';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';
import { Instant } from '../ui/values.js';
import type { EventsSearch } from './events-search.js';
import { FATES, STUCK } from './fates.js';

const route = getRouteApi('/personal/events');

/** What CRMs told, the newest first, each with its fate; those that failed can be tried again. */
export function ReceivedEvents() {
  const ops = useOps();
  const { tab: _, ...filter } = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'received-events', filter],
    queryFn: ({ pageParam: cursor }) => ops.listReceivedEvents({ query: { ...filter, limit: 50, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const events = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Stack>
      <Filters />
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {events === undefined && !query.isError && <Loading what="the events" />}
      {events?.length === 0 && <Empty title="No event fits">Nothing like that came in.</Empty>}
      {events !== undefined && events.length > 0 && (
        <Table.ScrollContainer minWidth={760} role="region" aria-label="Received events">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Received</Table.Th>
                <Table.Th>Opportunity</Table.Th>
                <Table.Th>Told of</Table.Th>
                <Table.Th>What became of it</Table.Th>
                <Table.Th>Came by</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {events.map((event) => (
                <Row key={`${event.crmInstance} ${event.id}`} event={event} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Earlier events
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Filters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: EventsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Group component="section" aria-label="Filters" align="flex-end">
      <Select
        label="What became of it"
        placeholder="All"
        clearable
        w={240}
        data={Object.entries(FATES).map(([value, label]) => ({ value, label }))}
        value={search.fate ?? null}
        onChange={(fate) => set({ fate: (fate as EventsSearch['fate']) ?? undefined })}
      />
      <Button variant="default" onClick={() => set({ fate: 'failed' })} disabled={search.fate === 'failed'}>
        Dead letters
      </Button>
      <TextInput
        label="Opportunity"
        placeholder="All"
        w={240}
        value={search.opportunityId ?? ''}
        onChange={(event) => set({ opportunityId: event.currentTarget.value || undefined })}
      />
    </Group>
  );
}

function Row({ event }: { event: ReceivedEvent }) {
  const ops = useOps();
  const queries = useQueryClient();
  const may = useMay('events:operate');
  const { id, crmInstance, opportunityId, deal, stage, fate, reason, failure, deliveries, tries, retryAt, origin } =
    event;
  const stuck = STUCK.includes(fate);
  return (
    <Table.Tr>
      <Table.Td>
        <Instant value={event.receivedAt} />
        {deliveries > 1 && <Text size="sm">told {deliveries} times</Text>}
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/handovers/${encodeURIComponent(`${crmInstance}:${opportunityId}`)}`}>
          {deal ?? opportunityId}
        </Anchor>
        <Text size="sm">
          {deal !== undefined && `${opportunityId} `}in {crmInstance}
        </Text>
      </Table.Td>
      <Table.Td>{stage}</Table.Td>
      <Table.Td>
        <Badge variant="light" color={stuck ? 'red' : 'gray'} tt="none" autoContrast>
          {FATES[fate]}
        </Badge>
        <Text size="sm">{reason}</Text>
        {failure !== undefined && (
          <Text size="sm">
            {failure} ({tries} tries)
          </Text>
        )}
        {retryAt !== undefined && (
          <Text size="sm" component="div">
            tried again by itself <Instant value={retryAt} />
          </Text>
        )}
        {stuck && may && (
          <ConfirmedAction
            label="Try again"
            size="compact-xs"
            variant="default"
            consequence="Reads the opportunity from the CRM now and does what the event asks for. What was done already is not done twice."
            reason="optional"
            act={(why) => ops.retryReceivedEvent({ path: { id }, body: why === '' ? {} : { reason: why } })}
            done={() => void queries.invalidateQueries({ queryKey: [LIVE] })}
          />
        )}
      </Table.Td>
      <Table.Td>{origin}</Table.Td>
    </Table.Tr>
  );
}

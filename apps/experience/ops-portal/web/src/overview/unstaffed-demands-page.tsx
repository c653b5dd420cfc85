import { Anchor, Table } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { Empty } from '../ui/empty.js';
import { formatNumber } from '../ui/format.js';
import { Page } from '../ui/page.js';
import { CalendarDate, Instant } from '../ui/values.js';
import { PagedList } from './paged-list.js';

const route = getRouteApi('/personal/unstaffed-demands');

/** The demands behind the figures of unstaffed hours. */
export function UnstaffedDemandsPage() {
  const filter = route.useSearch();
  const ops = useOps();
  return (
    <Page
      title="Unstaffed demands"
      description="Work of won deals for which nobody is assigned, as the PSA was last asked; what begins first, first."
    >
      <PagedList
        name="unstaffed-demands"
        what="the demands"
        filter={filter}
        ask={(cursor) => ops.listUnstaffedDemands({ query: { ...filter, cursor } })}
        empty={<Empty title="Somebody is assigned to all that fits the filters" />}
      >
        {(items) => (
          <Table.ScrollContainer minWidth={640}>
            <Table aria-label="Unstaffed demands">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Deal</Table.Th>
                  <Table.Th scope="col">Role</Table.Th>
                  <Table.Th scope="col">Region</Table.Th>
                  <Table.Th scope="col">Hours</Table.Th>
                  <Table.Th scope="col">From</Table.Th>
                  <Table.Th scope="col">To</Table.Th>
                  <Table.Th scope="col">Demand</Table.Th>
                  <Table.Th scope="col">Read</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((demand) => (
                  <Table.Tr key={`${demand.handoverKey} ${demand.id}`}>
                    <Table.Th scope="row" fw={400}>
                      <Anchor component={Link} to={`/handovers/${encodeURIComponent(demand.handoverKey)}` as '/'}>
                        {demand.name ?? demand.handoverKey}
                      </Anchor>
                    </Table.Th>
                    <Table.Td>{demand.role}</Table.Td>
                    <Table.Td>{demand.region}</Table.Td>
                    <Table.Td>{formatNumber(demand.hours)}</Table.Td>
                    <Table.Td>
                      <CalendarDate value={demand.start} />
                    </Table.Td>
                    <Table.Td>
                      <CalendarDate value={demand.end} />
                    </Table.Td>
                    <Table.Td>{demand.id}</Table.Td>
                    <Table.Td>
                      <Instant value={demand.seenAt} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </PagedList>
    </Page>
  );
}

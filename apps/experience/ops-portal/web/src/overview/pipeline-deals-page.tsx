import { Table } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';
import { Amount, CalendarDate, Instant } from '../ui/values.js';
import { PagedList } from './paged-list.js';

const route = getRouteApi('/personal/pipeline-deals');

/** The deals behind the figures of the pipeline. */
export function PipelineDealsPage() {
  const filter = route.useSearch();
  const ops = useOps();
  return (
    <Page
      title="Pipeline deals"
      description="Deals before the win that have reached a gate, as they were when it was reviewed."
    >
      <PagedList
        name="pipeline-deals"
        what="the deals"
        filter={filter}
        ask={(cursor) => ops.listPipelineDeals({ query: { ...filter, cursor } })}
        empty={<Empty title="No deal of the pipeline fits the filters" />}
      >
        {(items) => (
          <Table.ScrollContainer minWidth={640}>
            <Table aria-label="Pipeline deals">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Deal</Table.Th>
                  <Table.Th scope="col">Customer</Table.Th>
                  <Table.Th scope="col">Stage</Table.Th>
                  <Table.Th scope="col">Gate</Table.Th>
                  <Table.Th scope="col">Amount</Table.Th>
                  <Table.Th scope="col">Start</Table.Th>
                  <Table.Th scope="col">Reviewed</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((deal) => (
                  <Table.Tr key={deal.key}>
                    <Table.Th scope="row" fw={400}>
                      {deal.name ?? deal.key}
                    </Table.Th>
                    <Table.Td>{deal.customer ?? '–'}</Table.Td>
                    <Table.Td>{deal.stage}</Table.Td>
                    <Table.Td>{deal.state}</Table.Td>
                    <Table.Td>
                      <Amount
                        value={
                          deal.amount !== undefined && deal.currency !== undefined
                            ? { amount: deal.amount, currency: deal.currency }
                            : undefined
                        }
                      />
                    </Table.Td>
                    <Table.Td>
                      <CalendarDate value={deal.startDate} />
                    </Table.Td>
                    <Table.Td>
                      <Instant value={deal.reviewedAt} />
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

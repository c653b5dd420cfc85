import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../session/session-context.js';
import { definitions } from '../systems/definitions.js';
import { AvailabilityBadge, Pace, QuotaUsed } from '../systems/instance-parts.js';
import { ExplainedColumn } from '../ui/explained-column.js';
import { formatNumber } from '../ui/format.js';
import { Instant } from '../ui/values.js';
import { ListLink } from './list-link.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';

const COLUMNS = [
  ['Health', definitions.health],
  ['Breaker', definitions.breaker],
  ['Pace', definitions.pace],
  ['Quota used', definitions.quota],
  ['Maintenance', definitions.maintenance],
  ['Waiting', definitions.waiting],
] as const;

/** How the systems are, in a few words. */
export function SystemsCard() {
  const may = useMay('system-instances:read');
  const query = useFigures('system-instances', {}, (ops) => ops.listSystemInstances(), may);
  if (!may) return null;
  return (
    <SectionCard
      title="Systems"
      query={query}
      actions={
        <Anchor component={Link} to="/systems" size="sm">
          All about systems
        </Anchor>
      }
    >
      {({ items }) => (
        <Table.ScrollContainer minWidth={620}>
          <Table aria-label="Systems">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Instance</Table.Th>
                {COLUMNS.map(([name, definition]) => (
                  <ExplainedColumn key={name} name={name} definition={definition} about={`${name} of systems`} />
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Table.Tr key={`${item.system}:${item.instance}`}>
                  <Table.Th scope="row" fw={400}>
                    {item.system}:{item.instance}
                  </Table.Th>
                  <Table.Td>
                    <AvailabilityBadge instance={item} />
                  </Table.Td>
                  <Table.Td>{item.calls?.breaker ?? '–'}</Table.Td>
                  <Table.Td>
                    <Pace calls={item.calls} />
                  </Table.Td>
                  <Table.Td>
                    <QuotaUsed calls={item.calls} name={`${item.system}:${item.instance}`} />
                  </Table.Td>
                  <Table.Td>
                    {item.maintenance === undefined ? (
                      '–'
                    ) : item.maintenance.underWay ? (
                      <Text span size="sm">
                        now, ends <Instant value={item.maintenance.ends} />
                      </Text>
                    ) : (
                      <Instant value={item.maintenance.begins} />
                    )}
                  </Table.Td>
                  <Table.Td>
                    <ListLink
                      list={item.waiting.list}
                      label={`${formatNumber(item.waiting.count)} handovers wait for ${item.system}:${item.instance}. Open the list`}
                    >
                      {formatNumber(item.waiting.count)}
                    </ListLink>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </SectionCard>
  );
}

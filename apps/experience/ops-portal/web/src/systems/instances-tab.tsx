import { Stack, Table, Text, Title } from '@mantine/core';
import type { SystemInstance, SystemName } from '@handover/contracts/experience-ops';
import { ListLink } from '../overview/list-link.js';
import { Values } from '../overview/figures.js';
import { Empty } from '../ui/empty.js';
import { ExplainedColumn } from '../ui/explained-column.js';
import { formatNumber } from '../ui/format.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';
import { definitions } from './definitions.js';
import { AvailabilityBadge, Pace, QuotaUsed } from './instance-parts.js';
import { useInstances } from './use-systems.js';
import { systemWords } from './words.js';

/** Instances by kind of system. */
export function InstancesTab() {
  return (
    <Loaded query={useInstances()} what="the instances">
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="No instance is configured" />
        ) : (
          <Stack gap="lg">
            {[...new Set(items.map(({ system }) => system))].map((system) => (
              <InstancesOfKind
                key={system}
                system={system}
                instances={items.filter((item) => item.system === system)}
              />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

const COLUMNS = [
  ['Health', definitions.health],
  ['Breaker', definitions.breaker],
  ['Pace', definitions.pace],
  ['Quota used', definitions.quota],
  ['Calls', definitions.calls],
  ['Waiting', definitions.waiting],
  ['Maintenance', definitions.maintenance],
] as const;

function InstancesOfKind({ system, instances }: { system: SystemName; instances: SystemInstance[] }) {
  const title = systemWords[system];
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Table.ScrollContainer minWidth={940}>
        <Table aria-label={`Instances: ${title}`} verticalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w="20%">
                Instance
              </Table.Th>
              {COLUMNS.map(([name, definition]) => (
                <ExplainedColumn key={name} name={name} definition={definition} about={`${name} of ${title}`} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {instances.map((instance) => (
              <InstanceRow key={instance.instance} instance={instance} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function InstanceRow({ instance: item }: { instance: SystemInstance }) {
  const name = `${item.system}:${item.instance}`;
  const { calls, maintenance, waiting } = item;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Text fw={600} size="sm">
          {item.instance}
        </Text>
        <Text size="sm" c="dimmed">
          {[item.vendor, ...item.legalEntities].filter(Boolean).join(' · ')}
        </Text>
      </Table.Th>
      <Table.Td>
        <AvailabilityBadge instance={item} />
        {item.reason !== undefined && <Text size="sm">{item.reason}</Text>}
        {item.since !== undefined && (
          <Text size="sm" component="div">
            since <Instant value={item.since} />
          </Text>
        )}
        {item.until !== undefined && (
          <Text size="sm" component="div">
            {item.availability === 'down' ? 'tried' : 'until'} <Instant value={item.until} />
          </Text>
        )}
      </Table.Td>
      <Table.Td>{calls?.breaker ?? '–'}</Table.Td>
      <Table.Td>
        <Pace calls={calls} />
      </Table.Td>
      <Table.Td>
        <QuotaUsed calls={calls} name={name} />
      </Table.Td>
      <Table.Td>
        {calls
          ? `${formatNumber(calls.inFlight)} of ${formatNumber(calls.concurrency)}, ${formatNumber(calls.queued)} wait`
          : '–'}
      </Table.Td>
      <Table.Td>
        <ListLink
          list={waiting.list}
          label={`${formatNumber(waiting.count)} handovers wait for ${name}. Open the list`}
        >
          {formatNumber(waiting.count)}
        </ListLink>{' '}
        <Values values={waiting.values} />
      </Table.Td>
      <Table.Td>
        {maintenance === undefined ? (
          '–'
        ) : (
          <Text size="sm" component="div">
            {maintenance.underWay ? 'ends ' : 'begins '}
            <Instant value={maintenance.underWay ? maintenance.ends : maintenance.begins} />: {maintenance.reason}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

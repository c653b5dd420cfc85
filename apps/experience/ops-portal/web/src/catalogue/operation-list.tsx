import type { ApiDetail, ApiOperationSummary } from '@handover/contracts/experience-catalogue';
import { Accordion, Badge, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../ui/empty.js';
import { EventDetail } from './event-detail.js';
import { OperationDetail } from './operation-detail.js';

const route = getRouteApi('/open/catalogue/$name');

/** Pixels: the header of the portal lies over the page. */
const BELOW_HEADER = 64;

/** The operations of an API, or the types of events; one opened at a time, by the address. */
export function OperationList({ api }: { api: ApiDetail }) {
  const { operation = null } = route.useSearch();
  const navigate = route.useNavigate();
  const [arrivedAt] = useState(operation);
  if (api.operations.length === 0) return <Empty title="There are no operations" />;
  return (
    <Accordion
      value={operation}
      onChange={(next) =>
        void navigate({ search: { operation: next ?? undefined }, replace: true, resetScroll: false })
      }
      variant="separated"
      order={2}
    >
      {api.operations.map((item) => (
        <Accordion.Item
          key={item.id}
          value={item.id}
          ref={item.id === arrivedAt ? bringIntoView : undefined}
          style={{ scrollMarginTop: BELOW_HEADER }}
        >
          <Accordion.Control>
            <Heading operation={item} />
          </Accordion.Control>
          <Accordion.Panel>{item.id === operation && <Detail api={api} operation={item} />}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView();
}

function Heading({ operation: { method, path, summary, deprecated } }: { operation: ApiOperationSummary }) {
  return (
    <Group gap="xs" wrap="wrap">
      <Badge variant="default">{method}</Badge>
      <Text span ff="monospace" size="sm" style={{ overflowWrap: 'anywhere' }}>
        {path}
      </Text>
      <Text span size="sm" c="dimmed">
        {summary}
      </Text>
      {deprecated && <Badge color="orange">deprecated</Badge>}
    </Group>
  );
}

function Detail({ api, operation }: { api: ApiDetail; operation: ApiOperationSummary }) {
  return (
    <Stack gap="sm">
      {operation.description !== undefined && <Text size="sm">{operation.description}</Text>}
      {operation.scope !== undefined && <Text size="sm">Needs the scope {operation.scope}.</Text>}
      {api.format === 'asyncapi' ? (
        <EventDetail api={api.name} type={operation.id} />
      ) : (
        <OperationDetail api={api.name} operation={operation} />
      )}
    </Stack>
  );
}

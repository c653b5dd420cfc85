import type { ApiSummary } from '@handover/contracts/experience-catalogue';
import { Badge, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';

const LAYERS = [
  { layer: 'experience', title: 'Experience APIs', about: 'For pages and people.' },
  { layer: 'process', title: 'Process APIs', about: 'The orchestration and the rules of the business.' },
  { layer: 'system', title: 'System APIs', about: 'Vendor systems behind canonical entities, to be reused.' },
  { layer: 'events', title: 'Events', about: 'What happens, told to those who subscribe.' },
] as const;

const STATE_COLORS: Record<string, string> = {
  proposed: 'blue',
  active: 'green',
  deprecated: 'orange',
  retired: 'gray',
};

/** State of an API's life; the word counts. */
export function LifecycleBadge({ state }: { state: string }) {
  return (
    <Badge variant="light" color={STATE_COLORS[state] ?? 'gray'} tt="none" autoContrast>
      {state}
    </Badge>
  );
}

/** The APIs, layer by layer. */
export function ApisByLayer({ apis }: { apis: ApiSummary[] }) {
  const groups = LAYERS.map((group) => ({ ...group, apis: apis.filter(({ layer }) => layer === group.layer) }));
  return (
    <Stack gap="lg">
      {groups
        .filter(({ apis: of }) => of.length > 0)
        .map(({ layer, title, about, apis: of }) => (
          <Stack key={layer} gap="xs" component="section" aria-label={title}>
            <Title order={2} size="h4">
              {title}
            </Title>
            <Text size="sm" c="dimmed">
              {about}
            </Text>
            <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }}>
              {of.map((api) => (
                <ApiCard key={api.name} api={api} />
              ))}
            </SimpleGrid>
          </Stack>
        ))}
    </Stack>
  );
}

function ApiCard({ api }: { api: ApiSummary }) {
  const { name, title, version, purpose, owner, lifecycle, operationCount, format, visibility } = api;
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} size="h5">
            <Link to="/catalogue/$name" params={{ name }}>
              {title}
            </Link>
          </Title>
          <LifecycleBadge state={lifecycle.state} />
        </Group>
        <Text size="sm">{purpose}</Text>
        <Text size="sm" c="dimmed">
          {name} {version} · {operationCount} {format === 'asyncapi' ? 'types of events' : 'operations'} · {owner.team}{' '}
          · {visibility}
        </Text>
      </Stack>
    </Card>
  );
}

import type { Finding } from '@handover/contracts/experience-catalogue';
import { Badge, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCatalogue } from '../api/clients-context.js';
import { usePerson } from '../session/session-context.js';
import { Loaded } from '../ui/loaded.js';

/** What the catalogue holds of some words. */
export function SearchResults({ words }: { words: string }) {
  const catalogue = useCatalogue();
  const person = usePerson();
  const findings = useQuery({
    queryKey: ['catalogue', 'search', words, person?.subject],
    queryFn: () => catalogue.searchCatalogue({ query: { q: words } }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return (
    <Paper withBorder p="md" component="section" aria-label="Search results">
      <Loaded query={findings} what="what was found">
        {({ items, total }) => (
          <Stack gap="xs">
            <Title order={2} size="h5" role="status">
              {total === 0
                ? `Nothing holds “${words}”`
                : `${total} found${total > items.length ? `, the best ${items.length} below` : ''}`}
            </Title>
            <List listStyleType="none" spacing="xs">
              {items.map((finding) => (
                <List.Item key={`${finding.api} ${finding.kind} ${finding.name}`}>
                  <FoundThing finding={finding} />
                </List.Item>
              ))}
            </List>
          </Stack>
        )}
      </Loaded>
    </Paper>
  );
}

function FoundThing({ finding }: { finding: Finding }) {
  const { kind, api, apiTitle, name, place, text, operations = [] } = finding;
  return (
    <Stack gap={2} style={{ overflowWrap: 'anywhere' }}>
      <Group gap="xs">
        <Badge variant="default" tt="none">
          {kind}
        </Badge>
        <Link to="/catalogue/$name" params={{ name: api }} search={placeOf(finding, operations[0])}>
          {name}
        </Link>
        <Text size="sm" c="dimmed">
          {[place, apiTitle].filter(Boolean).join(' · ')}
        </Text>
      </Group>
      <Text size="sm" lineClamp={2}>
        {text}
      </Text>
      {operations.length > 1 && (
        <Group gap="xs" fz="sm">
          <Text size="sm" c="dimmed">
            Held by
          </Text>
          {operations.map((operation) => (
            <Link
              key={operation}
              to="/catalogue/$name"
              params={{ name: api }}
              search={placeOf(finding, operation)}
              aria-label={`${name} in ${operation}`}
            >
              {operation}
            </Link>
          ))}
        </Group>
      )}
    </Stack>
  );
}

/** Where on the page of its API a thing is found: the operation, opened, and in it the field. */
function placeOf({ kind, name }: Finding, holder?: string): { operation?: string; field?: string } {
  if (kind === 'field') return { operation: holder, field: name };
  return kind === 'api' ? {} : { operation: name };
}

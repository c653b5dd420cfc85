import type { Decision, DecisionVersionSummary } from '@handover/contracts/experience-ops';
import { Anchor, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';
import { ActivateVersion } from './activate-version.js';
import { DECISIONS, useDifferences, useVersions } from './decision-queries.js';
import { DifferencesView } from './version-differences.js';
import { VersionSelect } from './version-select.js';

const route = getRouteApi('/personal/rules/$name');
const STATUS = { active: 'in force', draft: 'never in force', retired: 'was in force' } as const;

/** Who made which version, which was in force when, and what any two of them do not have in common. */
export function HistoryTab({ decision }: { decision: Decision & { etag?: string } }) {
  const versions = useVersions(decision.name);
  return (
    <Loaded query={versions} what="the versions">
      {(items) => (
        <Stack gap="xl">
          <Versions decision={decision} versions={items} />
          <Differences name={decision.name} versions={items} />
          <Activations name={decision.name} />
        </Stack>
      )}
    </Loaded>
  );
}

function Versions({
  decision,
  versions,
}: {
  decision: Decision & { etag?: string };
  versions: DecisionVersionSummary[];
}) {
  return (
    <section aria-label="Versions">
      <Title order={2} size="h4" mb="xs">
        Versions
      </Title>
      <Table.ScrollContainer minWidth={720}>
        <Table verticalSpacing="sm" aria-label="Versions">
          <Table.Thead>
            <Table.Tr>
              {['Version', 'State', 'Made by', 'When', 'Why', 'Action'].map((heading) => (
                <Table.Th key={heading} scope="col">
                  {heading}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map((each) => (
              <Table.Tr key={each.version}>
                <Table.Th scope="row" fw={400}>
                  <Anchor
                    renderRoot={(props) => (
                      <Link
                        to="/rules/$name"
                        params={{ name: decision.name }}
                        search={{ tab: 'tables', version: each.version }}
                        {...props}
                      />
                    )}
                  >
                    Version {each.version}
                  </Anchor>
                </Table.Th>
                <Table.Td>{STATUS[each.status]}</Table.Td>
                <Table.Td>{each.createdBy}</Table.Td>
                <Table.Td>
                  <Instant value={each.createdAt} />
                </Table.Td>
                <Table.Td>{each.note ?? '–'}</Table.Td>
                <Table.Td>
                  <ActivateVersion decision={decision} version={each} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function Differences({ name, versions }: { name: string; versions: DecisionVersionSummary[] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const to = search.to ?? versions[0]?.version;
  const from = search.from ?? versions[1]?.version ?? to;
  return (
    <section aria-label="Differences of two versions">
      <Title order={2} size="h4" mb="xs">
        Differences
      </Title>
      <Group mb="md">
        <VersionSelect
          label="From"
          versions={versions}
          value={from}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, from: chosen }) })}
        />
        <VersionSelect
          label="To"
          versions={versions}
          value={to}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, to: chosen }) })}
        />
      </Group>
      {from !== undefined && to !== undefined && from !== to ? (
        <DifferencesOf name={name} from={from} to={to} />
      ) : (
        <Text size="sm">Choose two versions that are not the same.</Text>
      )}
    </section>
  );
}

function DifferencesOf({ name, from, to }: { name: string; from: number; to: number }) {
  const query = useDifferences(name, from, to);
  return (
    <Loaded query={query} what="the differences">
      {(differences) => <DifferencesView differences={differences} />}
    </Loaded>
  );
}

function Activations({ name }: { name: string }) {
  const ops = useOps();
  const query = useQuery({
    queryKey: [DECISIONS, name, 'activations'],
    queryFn: () => ops.listDecisionActivations({ path: { name }, query: { limit: 100 } }),
  });
  return (
    <section aria-label="Activations">
      <Title order={2} size="h4" mb="xs">
        What was in force when
      </Title>
      <Loaded query={query} what="the activations">
        {({ items }) => (
          <Table.ScrollContainer minWidth={560}>
            <Table aria-label="Activations">
              <Table.Thead>
                <Table.Tr>
                  {['When', 'Version', 'Instead of', 'By', 'Why'].map((heading) => (
                    <Table.Th key={heading} scope="col">
                      {heading}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ version, replaced, activatedBy, activatedAt, reason }) => (
                  <Table.Tr key={activatedAt}>
                    <Table.Td>
                      <Instant value={activatedAt} />
                    </Table.Td>
                    <Table.Td>Version {version}</Table.Td>
                    <Table.Td>{replaced === undefined ? '–' : `Version ${replaced}`}</Table.Td>
                    <Table.Td>{activatedBy}</Table.Td>
                    <Table.Td>{reason ?? '–'}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Loaded>
    </section>
  );
}

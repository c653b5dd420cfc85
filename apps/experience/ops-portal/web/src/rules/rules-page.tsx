import { Anchor, Badge, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { useMay } from '../session/session-context.js';
import { Empty } from '../ui/empty.js';
import { NotAllowed } from '../ui/failed.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Instant } from '../ui/values.js';

/** The decisions: what each decides, which version is in force, since when, by whom. */
export function RulesPage() {
  const ops = useOps();
  const mayRead = useMay('decisions:read');
  const query = useQuery({
    queryKey: ['decisions'],
    queryFn: () => ops.listDecisions({ query: { limit: 200 } }),
    enabled: mayRead,
  });
  return (
    <Page title="Rules" description="The firm’s decisions. What is in force here decides every handover.">
      {!mayRead ? (
        <NotAllowed />
      ) : (
        <Loaded query={query} what="the decisions">
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="There are no decisions">They come with the installation of the rules API.</Empty>
            ) : (
              <Table.ScrollContainer minWidth={640}>
                <Table verticalSpacing="sm" aria-label="Decisions">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">Decision</Table.Th>
                      <Table.Th scope="col">In force</Table.Th>
                      <Table.Th scope="col">Since</Table.Th>
                      <Table.Th scope="col">Put in force by</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {items.map(
                      ({ name, title, description, activeVersion, activatedAt, activatedBy, latestVersion }) => (
                        <Table.Tr key={name}>
                          <Table.Th scope="row" fw={400}>
                            <Anchor renderRoot={(props) => <Link to="/rules/$name" params={{ name }} {...props} />}>
                              {title}
                            </Anchor>
                            <Text size="sm" c="dimmed">
                              {description}
                            </Text>
                          </Table.Th>
                          <Table.Td>
                            {activeVersion === undefined ? 'none' : `Version ${activeVersion}`}{' '}
                            {latestVersion > (activeVersion ?? 0) && (
                              <Badge variant="light" color="gray" tt="none" autoContrast>
                                newest: {latestVersion}
                              </Badge>
                            )}
                          </Table.Td>
                          <Table.Td>
                            <Instant value={activatedAt} />
                          </Table.Td>
                          <Table.Td>{activatedBy ?? '–'}</Table.Td>
                        </Table.Tr>
                      ),
                    )}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

import type {
  NodeDifferenceDocument,
  RowDifferenceDocument,
  VersionDifferences,
} from '@handover/contracts/experience-ops';
import { Badge, Code, Group, List, Stack, Table, Text, Title } from '@mantine/core';

const COLORS: Record<string, string> = { added: 'green', removed: 'red', changed: 'blue', moved: 'gray' };

/** What two versions of a decision do not have in common, as the API says it. */
export function DifferencesView({ differences }: { differences: VersionDifferences }) {
  const { same, nodes, connectionsAdded, connectionsRemoved } = differences;
  if (same) return <Text size="sm">They decide by the same rows.</Text>;
  return (
    <Stack gap="md">
      {nodes.map((node) => (
        <NodeView key={`${node.node} ${node.change}`} node={node} />
      ))}
      {connectionsAdded.length + connectionsRemoved.length > 0 && (
        <List size="sm" aria-label="Connections">
          {connectionsAdded.map((each) => (
            <List.Item key={each}>New way: {each}</List.Item>
          ))}
          {connectionsRemoved.map((each) => (
            <List.Item key={each}>Way taken out: {each}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}

function NodeView({ node: { node, change, settings, columns, rows } }: { node: NodeDifferenceDocument }) {
  return (
    <section aria-label={`Differences in ${node}`}>
      <Group gap="xs" mb={4}>
        <Title order={3} size="h5">
          {node}
        </Title>
        <Change change={change} />
      </Group>
      {settings.length + columns.length > 0 && (
        <List size="sm" mb="xs">
          {settings.map(({ setting, before, after }) => (
            <List.Item key={setting}>
              {setting}: {before ?? 'nothing'} → {after ?? 'nothing'}
            </List.Item>
          ))}
          {columns.map(({ side, change: what, before, after }, at) => (
            <List.Item key={at}>
              Column of the {side}s {what}: {[before, after].filter((each) => each !== undefined).join(' → ')}
            </List.Item>
          ))}
        </List>
      )}
      {rows.length > 0 && (
        <Table.ScrollContainer
          minWidth={360}
          scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': `Rows that differ in ${node}` } }}
        >
          <Table withTableBorder aria-label={`Rows that differ in ${node}`}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Row</Table.Th>
                <Table.Th scope="col">Column</Table.Th>
                <Table.Th scope="col">Before</Table.Th>
                <Table.Th scope="col">After</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <RowView key={row.id} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}

function RowView({ row: { change, description, placeBefore, placeAfter, cells, id } }: { row: RowDifferenceDocument }) {
  const place = placeBefore === placeAfter ? placeAfter : [placeBefore, placeAfter].filter(Boolean).join(' → ');
  const lines =
    cells.length > 0 ? cells : [{ column: 'Place', before: String(placeBefore), after: String(placeAfter) }];
  return lines.map(({ column, before, after }, at) => (
    <Table.Tr key={column}>
      {at === 0 && (
        <Table.Th scope="row" fw={400} rowSpan={lines.length} style={{ verticalAlign: 'top' }}>
          <Group gap="xs">
            <Text size="sm">{place}</Text>
            <Change change={change} />
          </Group>
          <Text size="sm">{description ?? id}</Text>
        </Table.Th>
      )}
      <Table.Td>{column}</Table.Td>
      <Table.Td>{before === undefined ? '–' : <Code>{before}</Code>}</Table.Td>
      <Table.Td>{after === undefined ? '–' : <Code>{after}</Code>}</Table.Td>
    </Table.Tr>
  ));
}

function Change({ change }: { change: string }) {
  return (
    <Badge variant="light" color={COLORS[change]} tt="none" autoContrast>
      {change}
    </Badge>
  );
}

import { Code, List, Stack, Table, Text, Title } from '@mantine/core';
import {
  type DecisionContent,
  type NodeTable,
  type TableColumn,
  connectionsOf,
  nodeTables,
} from './decision-content.js';

/**
 * A decision as plain tables, which everybody can read.
 *
 * @param faults what is wrong, by JSON pointer into the content: shown in the cell that it is about
 */
export function DecisionTables({
  content,
  faults,
}: {
  content: DecisionContent;
  faults?: ReadonlyMap<string, string>;
}) {
  return (
    <Stack gap="lg">
      <section aria-label="Order of the steps">
        <Title order={2} size="h4">
          Order
        </Title>
        <List size="sm">
          {connectionsOf(content).map((connection, at) => (
            <List.Item key={at}>{connection}</List.Item>
          ))}
        </List>
      </section>
      {nodeTables(content).map((table) => (
        <PlainTable
          key={table.id}
          table={table}
          at={`/content/nodes/${content.nodes.findIndex(({ id }) => id === table.id)}/content/rules`}
          faults={faults}
        />
      ))}
    </Stack>
  );
}

function PlainTable({ table, at, faults }: { table: NodeTable; at: string; faults?: ReadonlyMap<string, string> }) {
  const { name, reading, conditions, results, rows } = table;
  const columns = [...conditions, ...results];
  return (
    <section aria-label={name}>
      <Title order={2} size="h4">
        {name}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {reading}
      </Text>
      <Table.ScrollContainer
        minWidth={480}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': `Table ${name}` } }}
      >
        <Table withTableBorder withColumnBorders verticalSpacing="xs" aria-label={`Rows of ${name}`}>
          <Table.Thead>
            {conditions.length > 0 && results.length > 0 && (
              <Table.Tr>
                <Table.Td />
                <Table.Th scope="colgroup" colSpan={conditions.length}>
                  When
                </Table.Th>
                <Table.Th scope="colgroup" colSpan={results.length}>
                  Then
                </Table.Th>
              </Table.Tr>
            )}
            <Table.Tr>
              <Table.Th scope="col">Row</Table.Th>
              {columns.map((column) => (
                <Heading key={column.id} column={column} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              <Table.Tr key={row._id}>
                <Table.Th scope="row" fw={400} miw={180}>
                  <Text size="sm">
                    {index + 1}
                    {row._description ? `. ${row._description}` : ''}
                  </Text>
                </Table.Th>
                {columns.map(({ id }) => (
                  <Cell
                    key={id}
                    text={row[id]}
                    empty={conditions.some((each) => each.id === id) ? 'any' : '–'}
                    fault={faults?.get(`${at}/${index}/${id}`)}
                  />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function Heading({ column: { name, field } }: { column: TableColumn }) {
  return (
    <Table.Th scope="col">
      {name || 'Condition'}
      {field ? (
        <Text size="xs" c="dimmed" fw={400}>
          {field}
        </Text>
      ) : null}
    </Table.Th>
  );
}

function Cell({ text, empty, fault }: { text: unknown; empty: string; fault?: string }) {
  const said = typeof text === 'string' ? text.trim() : '';
  return (
    <Table.Td>
      {said === '' ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <Code>{said}</Code>
      )}
      {fault !== undefined && (
        <Text size="sm" c="red" role="alert">
          {fault}
        </Text>
      )}
    </Table.Td>
  );
}

import { Table, Text } from '@mantine/core';
import { Explained } from './explained.js';

/** The head of a column whose definition is shown on hover, focus and click. */
export function ExplainedColumn({ name, definition, about }: { name: string; definition: string; about: string }) {
  return (
    <Table.Th scope="col">
      <Explained definition={definition} about={about}>
        <Text span size="sm" fw={600}>
          {name}
        </Text>
      </Explained>
    </Table.Th>
  );
}

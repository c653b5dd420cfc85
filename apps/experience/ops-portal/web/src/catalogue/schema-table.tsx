import { Table, Text } from '@mantine/core';
import { type Contract, flatSchema, type Schema, typeInWords } from './contract-query.js';

/** The fields of a schema, one row each; those of nested schemas below them, named by their path. */
export function SchemaTable({ contract, schema, label }: { contract: Contract; schema: Schema; label: string }) {
  const rows = fieldsOf(contract, schema);
  if (rows.length === 0) return <Text size="sm">{typeInWords(contract, schema)}</Text>;
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table aria-label={label} withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Field</Table.Th>
            <Table.Th>Type</Table.Th>
            <Table.Th>What it is</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ path, type, required, description }) => (
            <Table.Tr key={path}>
              <Table.Td>
                {path}
                {required && <Text span> (required)</Text>}
              </Table.Td>
              <Table.Td>{type}</Table.Td>
              <Table.Td>{description}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface Row {
  path: string;
  type: string;
  required: boolean;
  description: string;
}

/** Deep enough to read, and an end for schemas that hold themselves. */
const DEEPEST = 3;

function fieldsOf(contract: Contract, schema: Schema, prefix = '', depth = 0): Row[] {
  const flat = flatSchema(contract, schema);
  const below = flat.type === 'array' && flat.items ? flatSchema(contract, flat.items) : flat;
  if (depth === DEEPEST) return [];
  return Object.entries(below.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const row = {
      path,
      type: typeInWords(contract, property),
      required: below.required?.includes(name) ?? false,
      description: property.description ?? flatSchema(contract, property).description ?? '',
    };
    return [row, ...fieldsOf(contract, property, `${path}.`, depth + 1)];
  });
}

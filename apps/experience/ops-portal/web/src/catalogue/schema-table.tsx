import { Mark, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Contract, flatSchema, type Schema, schemaName, typeInWords } from './contract-query.js';

const route = getRouteApi('/open/catalogue/$name');

/**
 * The fields of a schema, one row each; those of nested schemas below them, named by their path. The field that the address names
 * is marked and brought into view.
 *
 * @param name of the schema, where the contract refers to none
 */
export function SchemaTable({
  contract,
  schema,
  label,
  name = '',
}: {
  contract: Contract;
  schema: Schema;
  label: string;
  name?: string;
}) {
  const { field } = route.useSearch();
  const rows = fieldsOf(contract, schema, name);
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
          {rows.map(({ path, known, type, required, description }) => (
            <Table.Tr key={path}>
              <Table.Td>
                {known === field ? <Found path={path} /> : path}
                {required && ' (required)'}
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

function Found({ path }: { path: string }) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'center' });
  }, []);
  return <Mark ref={ref}>{path}</Mark>;
}

interface Row {
  path: string;
  /** As the search knows it: `MaintenanceWindow.weekdays`. */
  known: string;
  type: string;
  required: boolean;
  description: string;
}

/** Deep enough to read, and an end for schemas that hold themselves. */
const DEEPEST = 3;

function fieldsOf(contract: Contract, schema: Schema, holder: string, prefix = '', depth = 0): Row[] {
  const flat = flatSchema(contract, schema);
  const below = flat.type === 'array' && flat.items ? flatSchema(contract, flat.items) : flat;
  if (depth === DEEPEST) return [];
  const schemaOf = schemaName(schema) ?? holder;
  return Object.entries(below.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const known = `${schemaOf}.${name}`;
    const row = {
      path,
      known,
      type: typeInWords(contract, property),
      required: below.required?.includes(name) ?? false,
      description: property.description ?? flatSchema(contract, property).description ?? '',
    };
    return [row, ...fieldsOf(contract, property, known, `${path}.`, depth + 1)];
  });
}

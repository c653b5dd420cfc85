import type { ApiOperationSummary } from '@handover/contracts/experience-catalogue';
import { Stack, Table, Text, Title } from '@mantine/core';
import { JsonView } from '../ui/json-view.js';
import { Loaded } from '../ui/loaded.js';
import { type Body, type Contract, type Operation, typeInWords, useContract } from './contract-query.js';
import { SchemaTable } from './schema-table.js';

/** What goes into an operation and what comes out of it. */
export function OperationDetail({ api, operation }: { api: string; operation: ApiOperationSummary }) {
  const contract = useContract(api);
  return (
    <Loaded query={contract} what="the contract">
      {(document) => {
        const documented = document.paths?.[operation.path]?.[operation.method.toLowerCase()];
        return documented ? <Documented contract={document} operation={documented} /> : <Text>Not documented.</Text>;
      }}
    </Loaded>
  );
}

function Documented({ contract, operation }: { contract: Contract; operation: Operation }) {
  const { parameters = [], requestBody, responses = {} } = operation;
  return (
    <Stack gap="sm">
      {parameters.length > 0 && <Parameters contract={contract} parameters={parameters} />}
      {requestBody && <Exchanged contract={contract} title="Request" body={requestBody} />}
      {Object.entries(responses).map(([status, response]) =>
        status.startsWith('2') ? (
          <Exchanged key={status} contract={contract} title={`Answer ${status}`} body={response} />
        ) : (
          <Text key={status} size="sm">
            {status}: {response.description}
          </Text>
        ),
      )}
    </Stack>
  );
}

function Parameters({
  contract,
  parameters,
}: {
  contract: Contract;
  parameters: NonNullable<Operation['parameters']>;
}) {
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table aria-label="Parameters" withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Parameter</Table.Th>
            <Table.Th>Where</Table.Th>
            <Table.Th>Type</Table.Th>
            <Table.Th>What it is</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parameters.map(({ name, in: place, required, description, schema = {} }) => (
            <Table.Tr key={place + name}>
              <Table.Td>
                {name}
                {required && ' (required)'}
              </Table.Td>
              <Table.Td>{place}</Table.Td>
              <Table.Td>{typeInWords(contract, schema)}</Table.Td>
              <Table.Td>{description}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Exchanged({ contract, title, body }: { contract: Contract; title: string; body: Body }) {
  const [[mediaType, { schema, example }] = [undefined, { schema: undefined, example: undefined }]] = Object.entries(
    body.content ?? {},
  );
  return (
    <Stack gap={4}>
      <Title order={3} size="h6">
        {title}
        {mediaType !== undefined && (
          <Text span size="sm" c="dimmed">
            {' '}
            {mediaType}
          </Text>
        )}
      </Title>
      {schema ? <SchemaTable contract={contract} schema={schema} label={title} /> : <Text size="sm">No body.</Text>}
      {example !== undefined && <JsonView value={example} label={`Example of ${title.toLowerCase()}`} />}
    </Stack>
  );
}

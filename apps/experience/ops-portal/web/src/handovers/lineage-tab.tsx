import { ScrollArea, Table, Text, TextInput } from '@mantine/core';
import type { Handover } from '@handover/contracts/experience-ops';
import { useState } from 'react';
import { Empty } from '../ui/empty.js';
import { wordsOf } from './words.js';

/** Where every field that was written came from. */
export function LineageTab({ handover }: { handover: Handover }) {
  const [wanted, setWanted] = useState('');
  const entries = handover.checkpoints.flatMap(({ name, lineage }) =>
    lineage.map(({ field, source }) => ({ checkpoint: name, field, source })),
  );
  if (entries.length === 0) return <Empty title="Nothing was written yet" />;
  const found = entries.filter(({ field, source }) =>
    `${field} ${source}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  return (
    <>
      <TextInput
        label="Find a field or a source"
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        maw={360}
      />
      <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Lineage of written fields' }}>
        <Table fz="sm" striped verticalSpacing={4} miw={520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Field that was written</Table.Th>
              <Table.Th>Came from</Table.Th>
              <Table.Th>At</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.map(({ checkpoint, field, source }) => (
              <Table.Tr key={`${checkpoint}${field}`}>
                <Table.Td>{pathInWords(field)}</Table.Td>
                <Table.Td>{sourceInWords(source)}</Table.Td>
                <Table.Td>{wordsOf(checkpoint)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      {found.length === 0 && <Text size="sm">No field or source holds “{wanted}”.</Text>}
    </>
  );
}

function pathInWords(path: string): string {
  return path.split('/').map(wordsOf).join(' › ');
}

/** `decision:project-template@3/template` → "Decision project template, version 3 › Template". */
function sourceInWords(source: string): string {
  const decision = /^decision:(.+)@(\d+)(?:\/(.*))?$/.exec(source);
  if (!decision) return /^[\w-]+(\/[\w-]+)*$/.test(source) ? pathInWords(source) : source;
  const [, name, version, path] = decision;
  return `Decision “${wordsOf(name!)}”, version ${version}${path ? ` › ${pathInWords(path)}` : ''}`;
}

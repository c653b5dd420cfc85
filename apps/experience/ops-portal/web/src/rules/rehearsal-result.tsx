import type { DecisionRehearsal, RehearsedHandover } from '@handover/contracts/experience-ops';
import { Anchor, Button, List, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Empty } from '../ui/empty.js';
import { formatNumber } from '../ui/format.js';
import { Instant } from '../ui/values.js';
import { differenceInWords } from './difference-words.js';
import { RowsHit } from './tried-outcome.js';

const AT_ONCE = 50;

/** What would have come out differently, and why. */
export function RehearsalResult({ rehearsal }: { rehearsal: DecisionRehearsal }) {
  const { handovers, compared, different, failed, since, summary, items } = rehearsal;
  const [shown, setShown] = useState(AT_ONCE);
  if (handovers === 0) {
    return (
      <Empty title="There is no handover to rehearse on">
        Handovers that were decided before their inputs were kept are left out, and so are those of other legal
        entities.
      </Empty>
    );
  }
  return (
    <Stack role="region" aria-label="Result of the rehearsal" aria-live="polite">
      <Text fw={600}>
        {different === 0 ? 'Nothing' : formatNumber(different)} of {formatNumber(compared)} would have come out
        differently
        {failed > 0 && `, ${formatNumber(failed)} of them for want of an answer`}.
      </Text>
      <Text size="sm" c="dimmed">
        The last {formatNumber(handovers)} handovers, the oldest of them decided <Instant value={since} />.
      </Text>
      {summary.length > 0 && (
        <List size="sm" aria-label="Differences by how many have them">
          {summary.map((each) => (
            <List.Item key={differenceInWords(each)}>
              {formatNumber(each.count)} × {differenceInWords(each)}
            </List.Item>
          ))}
        </List>
      )}
      {items.length > 0 && (
        <Table.ScrollContainer
          minWidth={760}
          scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'Handovers that come out differently' } }}
        >
          <Table verticalSpacing="sm" withTableBorder aria-label="Handovers that come out differently">
            <Table.Thead>
              <Table.Tr>
                {['Handover', 'What differs', 'Rows that hit before', 'Rows that hit after'].map((heading) => (
                  <Table.Th key={heading} scope="col">
                    {heading}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.slice(0, shown).map((item) => (
                <ItemRow key={`${item.handoverKey} ${item.books}`} item={item} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {items.length > shown && (
        <Button variant="default" onClick={() => setShown((now) => now + AT_ONCE)}>
          Show more, {formatNumber(items.length - shown)} are left
        </Button>
      )}
    </Stack>
  );
}

function ItemRow({ item }: { item: RehearsedHandover }) {
  const { handoverKey, name, customer, legalEntity, books, decidedAt, before, after, differences } = item;
  const of = [customer, legalEntity, books === 'deliverer' ? 'in the books of who delivers' : undefined];
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={400}>
        <Anchor href={`/handovers/${encodeURIComponent(handoverKey)}`}>{name ?? handoverKey}</Anchor>
        <Text size="sm" c="dimmed">
          {of.filter((each) => each !== undefined).join(', ')}, decided <Instant value={decidedAt} />
        </Text>
      </Table.Th>
      <Table.Td>
        {before.failure !== undefined && <Text size="sm">Before: {before.failure}</Text>}
        {after.failure !== undefined && <Text size="sm">After: {after.failure}</Text>}
        <List size="sm">
          {differences.map((each) => (
            <List.Item key={each.field}>{differenceInWords(each)}</List.Item>
          ))}
        </List>
      </Table.Td>
      <Table.Td>
        <RowsHit outcome={before} />
      </Table.Td>
      <Table.Td>
        <RowsHit outcome={after} />
      </Table.Td>
    </Table.Tr>
  );
}

import { Accordion, Group, List, Stack, Text } from '@mantine/core';
import type { DecisionDocument, Handover } from '@handover/contracts/experience-ops';
import { Empty } from '../ui/empty.js';
import { ReadableValue } from './readable-value.js';
import { wordsOf } from './words.js';

/** A node of a decision, as rules-api traces it. */
interface TraceNode {
  node: string;
  kind: string;
  rows: { id: string; description?: string }[];
  output?: unknown;
}

/** Every decision that the handover was built on, with the rows of the rules that hit. */
export function DecisionsTab({ handover }: { handover: Handover }) {
  const decisions = handover.checkpoints.flatMap(({ name, decisions: taken }) =>
    taken.map((decision) => ({ checkpoint: name, decision })),
  );
  if (decisions.length === 0) return <Empty title="No decision was taken yet" />;
  return (
    <>
      <Text size="sm">
        {handover.policy === 'original'
          ? 'Taken with the versions of the first time.'
          : 'Taken with the versions that were in force.'}
      </Text>
      <Accordion multiple variant="separated" order={2} defaultValue={['0']}>
        {decisions.map(({ checkpoint, decision }, index) => (
          <Accordion.Item key={index} value={String(index)}>
            <Accordion.Control>
              <Group gap="xs">
                <Text span size="sm" fw={600}>
                  {wordsOf(decision.decision)}
                </Text>
                <Text span size="sm" c="dimmed">
                  version {decision.version}, at {wordsOf(checkpoint)}
                </Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Decision decision={decision} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
}

function Decision({ decision: { output, trace } }: { decision: DecisionDocument }) {
  const nodes = trace as unknown as TraceNode[];
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={600}>
          Answer
        </Text>
        <ReadableValue value={output} label="the answer" />
      </div>
      {nodes.map(({ node, kind, rows, output: gave }, index) => (
        <div key={index}>
          <Text size="sm" fw={600}>
            {node}
          </Text>
          {kind !== 'expression' && (
            <List size="sm" aria-label={`Rows of ${node} that hit`}>
              {rows.length === 0 && <List.Item>No row hit.</List.Item>}
              {rows.map(({ id, description }) => (
                <List.Item key={id}>
                  {description ?? 'A row without a description'}{' '}
                  <Text span size="xs" c="dimmed">
                    {id}
                  </Text>
                </List.Item>
              ))}
            </List>
          )}
          {gave !== undefined && <ReadableValue value={gave} label={`what ${node} gave`} />}
        </div>
      ))}
    </Stack>
  );
}

import { Stack, Text, Title } from '@mantine/core';
import type { Handover } from '@handover/contracts/experience-ops';
import { Instant } from '../ui/values.js';
import { wordsOf } from './words.js';

/** How the handover was taken back, where it was. */
export function Unwindings({ handover }: { handover: Handover }) {
  if (handover.unwindings.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4">
        Taken back
      </Title>
      {handover.unwindings.map(({ revision, begunBy, begunAt, reason, outcome, steps }) => (
        <Stack key={revision} gap={4}>
          <Text size="sm">
            By {begunBy}, <Instant value={begunAt} />: {reason} {outcome && `The project was ${outcome}.`}
          </Text>
          <Stack component="ol" gap={2} m={0} pl="md">
            {steps.map(({ step, record, outcome: became, failure }) => (
              <Text key={`${step}${record.type}${record.id}`} component="li" size="sm">
                {wordsOf(step)}: {wordsOf(record.type)} {record.id} in {wordsOf(record.system)} {record.instance},{' '}
                {became}
                {failure && ` (${failure})`}
              </Text>
            ))}
          </Stack>
        </Stack>
      ))}
    </>
  );
}

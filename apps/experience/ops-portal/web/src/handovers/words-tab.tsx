import { Paper, Text, Timeline } from '@mantine/core';
import type { Handover } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { formatInstant } from '../ui/format.js';
import { Loaded } from '../ui/loaded.js';
import { wordsOf } from './words.js';

/** The same story in words: why the deal is or is not a project. */
export function WordsTab({ handover: { opportunityId, crmInstance } }: { handover: Handover }) {
  const ops = useOps();
  const query = useQuery({
    queryKey: [LIVE, 'handovers', 'trace', crmInstance, opportunityId],
    queryFn: () => ops.getOpportunityTrace({ path: { id: opportunityId }, query: { crmInstance } }),
  });
  return (
    <Loaded query={query} what="the trace">
      {({ verdict, entries }) => (
        <>
          <Paper withBorder p="md">
            <Text fw={600}>{verdict}</Text>
          </Paper>
          <Timeline bulletSize={14} lineWidth={2} aria-label="What happened, in words">
            {entries.map(({ at, kind, sentence }, index) => (
              <Timeline.Item key={index}>
                <Text size="sm">{sentence}</Text>
                <Text size="xs" c="dimmed">
                  {wordsOf(kind)}, <time dateTime={at}>{formatInstant(at, { seconds: true })}</time>
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
        </>
      )}
    </Loaded>
  );
}

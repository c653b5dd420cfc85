import type { Decision } from '@handover/contracts/experience-ops';
import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../ui/loaded.js';
import { useVersions } from './decision-queries.js';
import type { DecisionContent } from './decision-content.js';
import type { Draft } from './draft.js';
import { OpportunityTest } from './opportunity-test.js';
import { Rehearsal } from './rehearsal.js';
import { versionInWords } from './version-select.js';

/** What is tried: a draft by its content, or a version by its number. */
export type Candidate = { version: number } | { content: DecisionContent };

const DRAFT = 'draft';

/** Tries a draft or a version: on one opportunity, and on the last handovers. */
export function TryTab({ decision, draft }: { decision: Decision; draft: Draft | undefined }) {
  const versions = useVersions(decision.name);
  const [chosen, setChosen] = useState(draft ? DRAFT : String(decision.latestVersion));
  const candidate: Candidate = chosen === DRAFT && draft ? { content: draft.content } : { version: Number(chosen) };
  const choices = draft ? [{ value: DRAFT, label: `The draft in this tab, made from version ${draft.from}` }] : [];
  return (
    <Stack gap="lg">
      <Loaded query={versions} what="the versions">
        {(items) => (
          <Select
            label="What is tried"
            w={420}
            maw="100%"
            allowDeselect={false}
            data={[...choices, ...items.map((each) => ({ value: String(each.version), label: versionInWords(each) }))]}
            value={chosen}
            onChange={(value) => value !== null && setChosen(value)}
          />
        )}
      </Loaded>
      <Text size="sm" c="dimmed">
        Trying changes nothing: no handover, no system and no version.
      </Text>
      <SimpleGrid cols={1} spacing="xl">
        <OpportunityTest key={`test ${chosen}`} name={decision.name} candidate={candidate} />
        <Rehearsal key={`rehearsal ${chosen}`} name={decision.name} candidate={candidate} />
      </SimpleGrid>
    </Stack>
  );
}

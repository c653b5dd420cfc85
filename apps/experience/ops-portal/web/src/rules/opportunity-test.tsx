import type { DecisionTest } from '@handover/contracts/experience-ops';
import { Button, Group, List, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { Failed } from '../ui/failed.js';
import { JsonView } from '../ui/json-view.js';
import { Loading } from '../ui/loading.js';
import { differenceInWords } from './difference-words.js';
import { Outcome } from './tried-outcome.js';
import type { Candidate } from './try-tab.js';

const PAUSE_MS = 250;
const MAIN = 'main';

/** What a draft or a version makes of one opportunity. */
export function OpportunityTest({ name, candidate }: { name: string; candidate: Candidate }) {
  const ops = useOps();
  const [opportunity, setOpportunity] = useState<string | null>(null);
  const test = useMutation({
    mutationFn: (key: string) => {
      const at = key.indexOf(':');
      const body = { ...candidate, crmInstance: key.slice(0, at), opportunityId: key.slice(at + 1) };
      return ops.testDecision({ path: { name }, body });
    },
  });
  return (
    <section aria-label="Test on one opportunity">
      <Title order={2} size="h4" mb="xs">
        Test on one opportunity
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (opportunity !== null) test.mutate(opportunity);
        }}
      >
        <Group align="flex-end" mb="md">
          <OpportunitySearch value={opportunity} onChange={setOpportunity} />
          <Button type="submit" disabled={opportunity === null} loading={test.isPending}>
            Test
          </Button>
        </Group>
      </form>
      {test.isPending && <Loading what="what the systems say of the opportunity" />}
      {test.isError && <Failed error={test.error} />}
      {test.data && <TestResult result={test.data} />}
    </section>
  );
}

/** Finds an opportunity by a name or customer through its handover, or takes its id as it is. */
function OpportunitySearch({ value, onChange }: { value: string | null; onChange: (key: string | null) => void }) {
  const ops = useOps();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useQuery({
    queryKey: ['opportunities-of-handovers', text],
    queryFn: () => ops.listHandovers({ query: { limit: 20, ...(text === '' ? {} : { text }) } }),
    placeholderData: keepPreviousData,
  });
  const choices = (found.data?.items ?? []).map(({ key, opportunityId, name = opportunityId }) => ({
    value: key,
    label: `${name} (${opportunityId})`,
  }));
  const asTyped = text.includes(':') ? text : `${MAIN}:${text}`;
  const byId =
    text === '' || choices.some((each) => each.label === text || each.value === asTyped)
      ? []
      : [{ value: asTyped, label: `Opportunity with the id ${text}` }];
  const chosen =
    value === null || [...choices, ...byId].some((each) => each.value === value) ? [] : [{ value, label: typed }];
  return (
    <Select
      label="Opportunity"
      description="By name or customer of a handover, or its id in the CRM"
      w={420}
      maw="100%"
      searchable
      clearable
      data={[...chosen, ...choices, ...byId]}
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={found.isPending ? 'Looking for opportunities …' : 'No opportunity is found'}
    />
  );
}

function TestResult({ result: { name, cases } }: { result: DecisionTest }) {
  return (
    <Stack role="region" aria-label="Result of the test" aria-live="polite">
      {cases.map(({ books, same, before, after, differences, context }) => (
        <Stack key={books} gap="xs">
          <Text fw={600}>
            {name}
            {cases.length > 1 && `, in the books of the ${books}`}:{' '}
            {same ? 'comes out the same as by the version in force.' : 'comes out differently.'}
          </Text>
          {differences.length > 0 && (
            <List size="sm">
              {differences.map((each) => (
                <List.Item key={each.field}>{differenceInWords(each)}</List.Item>
              ))}
            </List>
          )}
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Outcome outcome={after} title={after.version === undefined ? 'The draft' : `Version ${after.version}`} />
            <Outcome outcome={before} title={`Version ${before.version}, in force`} />
          </SimpleGrid>
          <details>
            <summary>What the decision was told</summary>
            <JsonView value={context} label="What the decision was told" />
          </details>
        </Stack>
      ))}
    </Stack>
  );
}

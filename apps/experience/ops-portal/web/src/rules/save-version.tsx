import { Stack, Text } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useOps } from '../api/clients-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Loaded } from '../ui/loaded.js';
import { DECISIONS, useDraftDifferences } from './decision-queries.js';
import type { Draft } from './draft.js';
import { DifferencesView } from './version-differences.js';

/** Saves a draft as a version, after saying what it changes. */
export function SaveVersion({
  name,
  draft,
  valid,
  saved,
}: {
  name: string;
  draft: Draft;
  valid: boolean;
  saved: () => void;
}) {
  const ops = useOps();
  const queries = useQueryClient();
  // One key for all tries of this draft: a lost answer makes no second version.
  const key = useRef(`${randomId()}-${Date.now()}`);
  return (
    <ConfirmedAction
      label="Save as version"
      reason="required"
      disabled={!valid}
      consequence={<WhatIsSaved name={name} draft={draft} />}
      act={async (note) => {
        const body = { content: draft.content, note };
        await ops.createDecisionVersion({ path: { name }, idempotencyKey: `${key.current}-${note.length}`, body });
        key.current = `${randomId()}-${Date.now()}`;
      }}
      done={() => {
        saved();
        void queries.invalidateQueries({ queryKey: [DECISIONS] });
      }}
    />
  );
}

function WhatIsSaved({ name, draft: { from, content } }: { name: string; draft: Draft }) {
  const differences = useDraftDifferences(name, from, content);
  return (
    <Stack gap="sm">
      <Text size="sm">
        Makes a version of the draft that others can look at and rehearse. It decides nothing until a second person puts
        it in force.
      </Text>
      <Text size="sm" fw={600}>
        What differs from version {from}
      </Text>
      <Loaded query={differences} what="the differences">
        {(data) => <DifferencesView differences={data} />}
      </Loaded>
    </Stack>
  );
}

import type { Decision, DecisionVersionSummary } from '@handover/contracts/experience-ops';
import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { useMay, usePerson } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Loaded } from '../ui/loaded.js';
import { DECISIONS, useDifferences } from './decision-queries.js';
import { DifferencesView } from './version-differences.js';

/** Puts a version in force, after saying what that changes; not for who made it. */
export function ActivateVersion({
  decision: { name, title, activeVersion, etag },
  version: { version, status, createdBy },
}: {
  decision: Decision & { etag?: string };
  version: DecisionVersionSummary;
}) {
  const ops = useOps();
  const queries = useQueryClient();
  const mayActivate = useMay('decisions:activate');
  const person = usePerson();
  if (!mayActivate || status === 'active') return null;
  if (createdBy === person?.subject) return <Text size="sm">You made it: a second person puts it in force.</Text>;
  return (
    <ConfirmedAction
      label={`Put version ${version} in force`}
      size="xs"
      reason="optional"
      consequence={
        <Stack gap="sm">
          <Text size="sm">
            From then on “{title}” is decided by version {version}
            {activeVersion === undefined ? '' : ` instead of version ${activeVersion}`}. Handovers that are decided
            already stay as they are; those to come, and those that are retried, are decided by it.
          </Text>
          {activeVersion !== undefined && <WhatChanges name={name} from={activeVersion} to={version} />}
        </Stack>
      }
      act={(reason) => {
        const body = reason === '' ? {} : { reason };
        return ops.activateDecisionVersion({
          path: { name, version },
          body,
          ...(etag === undefined ? {} : { ifMatch: etag }),
        });
      }}
      done={() => void queries.invalidateQueries({ queryKey: [DECISIONS] })}
    />
  );
}

function WhatChanges({ name, from, to }: { name: string; from: number; to: number }) {
  const query = useDifferences(name, from, to);
  return (
    <>
      <Text size="sm" fw={600}>
        What changes
      </Text>
      <Loaded query={query} what="the differences">
        {(differences) => <DifferencesView differences={differences} />}
      </Loaded>
    </>
  );
}

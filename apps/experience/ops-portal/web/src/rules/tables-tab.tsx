import type { Decision } from '@handover/contracts/experience-ops';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Failed } from '../ui/failed.js';
import { Loaded } from '../ui/loaded.js';
import { Loading } from '../ui/loading.js';
import { DecisionTables } from './decision-tables.js';
import { useValidation, useVersion, useVersions } from './decision-queries.js';
import type { Draft, KeptDraft } from './draft.js';
import { DraftFaults } from './draft-faults.js';
import { SaveVersion } from './save-version.js';
import { VersionSelect } from './version-select.js';

const DecisionEditor = lazy(() =>
  import('./decision-editor.js').then(({ DecisionEditor: component }) => ({ default: component })),
);

const route = getRouteApi('/personal/rules/$name');
const PAUSE_MS = 600;

/** The tables of a version, or the draft that is edited. */
export function TablesTab({ decision, kept }: { decision: Decision; kept: KeptDraft }) {
  const { draft, keep } = kept;
  return draft ? (
    <DraftView decision={decision} kept={kept} draft={draft} />
  ) : (
    <VersionView decision={decision} edit={keep} />
  );
}

function VersionView({ decision, edit }: { decision: Decision; edit: (draft: Draft) => void }) {
  const { version = decision.activeVersion ?? decision.latestVersion } = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('decisions:write');
  const versions = useVersions(decision.name);
  const shown = useVersion(decision.name, version);
  const [graph, setGraph] = useState(false);
  return (
    <Stack>
      <Loaded query={versions} what="the versions">
        {(items) => (
          <Group align="flex-end">
            <VersionSelect
              label="Version shown"
              versions={items}
              value={version}
              onChange={(chosen) => void navigate({ search: (search) => ({ ...search, version: chosen }) })}
            />
            <Button variant="default" onClick={() => setGraph((now) => !now)}>
              {graph ? 'Show as tables' : 'Show as graph'}
            </Button>
            {mayWrite && shown.data && (
              <Button onClick={() => edit({ from: shown.data.version, content: shown.data.content })}>Edit</Button>
            )}
          </Group>
        )}
      </Loaded>
      {mayWrite && (
        <Text size="sm" c="dimmed">
          “Edit” opens a draft of this version in this tab. It decides nothing until it is saved as a version and a
          second person puts that in force.
        </Text>
      )}
      <Loaded query={shown} what="the tables">
        {({ content, version: loaded }) =>
          graph ? (
            <Suspense fallback={<Loading what="the graph" />}>
              <DecisionEditor key={loaded} content={content} />
            </Suspense>
          ) : (
            <DecisionTables content={content} />
          )
        }
      </Loaded>
    </Stack>
  );
}

function DraftView({ decision, kept, draft }: { decision: Decision; kept: KeptDraft; draft: Draft }) {
  const { name } = decision;
  const mayWrite = useMay('decisions:write');
  const [editing, setEditing] = useState(true);
  const [settled] = useDebouncedValue(draft.content, PAUSE_MS);
  const validation = useValidation(name, settled, mayWrite);
  const faults = useMemo(() => validation.data?.faults ?? [], [validation.data]);
  const atCells = useMemo(() => new Map(faults.map(({ pointer, detail }) => [pointer, detail])), [faults]);
  const stale = decision.activeVersion !== undefined && decision.activeVersion !== draft.from;
  return (
    <Stack>
      <Alert color="blue" title={`Draft, made from version ${draft.from}`}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            Kept in this tab until you save it as a version or discard it.
            {stale && ` Version ${decision.activeVersion} is in force, not the one that this was made from.`}
          </Text>
          <Group gap="xs">
            <SaveVersion name={name} draft={draft} valid={validation.data?.valid === true} saved={kept.discard} />
            <Button variant="default" onClick={() => setEditing((now) => !now)}>
              {editing ? 'Close the editor' : 'Open the editor'}
            </Button>
            <ConfirmedAction
              label="Discard the draft"
              variant="default"
              consequence="What you have changed in this tab is thrown away. Versions stay as they are."
              act={() => Promise.resolve(kept.discard())}
            />
          </Group>
        </Stack>
      </Alert>
      {validation.isError && <Failed error={validation.error} retry={() => void validation.refetch()} />}
      {faults.length > 0 && <DraftFaults faults={faults} />}
      {editing && (
        <Suspense fallback={<Loading what="the editor" />}>
          <DecisionEditor content={draft.content} onChange={(content) => kept.keep({ ...draft, content })} />
        </Suspense>
      )}
      <DecisionTables content={draft.content} faults={atCells} />
    </Stack>
  );
}

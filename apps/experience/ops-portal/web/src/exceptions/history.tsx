import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ExceptionActDocument, HandoverException } from '@handover/contracts/experience-ops';
import { useQueryClient } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { ReadableValue } from '../handovers/readable-value.js';
import { wordsOf } from '../handovers/words.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { formatDate } from '../ui/format.js';
import { Instant } from '../ui/values.js';
import { ACTS } from './words.js';

/** What was said and done about an exception, and about earlier ones of its handover and cause. */
export function History({ exception: { history } }: { exception: HandoverException }) {
  const withdrawn = new Set(
    history.filter(({ act }) => act === 'intervention-withdrawn').map((each) => textIn(each, 'intervention')),
  );
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="history">
      <Stack gap="sm">
        <Title order={2} size="h4" id="history">
          What was said and done
        </Title>
        {history.length === 0 && <Text size="sm">Nothing yet.</Text>}
        <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {history.map((each, index) => (
            <li key={index}>
              <Entry entry={each} withdrawn={withdrawn.has(textIn(each, 'intervention'))} />
            </li>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}

function Entry({ entry, withdrawn }: { entry: ExceptionActDocument; withdrawn: boolean }) {
  const comment = textIn(entry, 'comment');
  return (
    <Stack gap={2}>
      <Group gap="xs">
        <Text size="sm" component="span">
          <b>{entry.by}</b> {ACTS[entry.act]}
          {entry.act === 'assigned' && assignment(entry)}, <Instant value={entry.at} />
        </Text>
        {RULINGS.includes(entry.act) &&
          (withdrawn ? <Text size="sm">(withdrawn)</Text> : <Withdraw intervention={textIn(entry, 'intervention')} />)}
      </Group>
      {comment !== undefined && <Text style={{ whiteSpace: 'pre-wrap' }}>{comment}</Text>}
      {entry.reason !== undefined && <Text>“{entry.reason}”</Text>}
      {changesIn(entry).map(([pointer, value]) => (
        <Change key={pointer} pointer={pointer} value={value} />
      ))}
    </Stack>
  );
}

function Change({ pointer, value }: { pointer: string; value: unknown }) {
  const place = pointer.slice(1).split('/').map(wordsOf).join(' › ');
  if (typeof value !== 'object' || value === null)
    return (
      <Text size="sm">
        <b>{place}</b> {value === null ? 'taken away' : `is ${String(value)}`}
      </Text>
    );
  return (
    <Stack gap={0}>
      <Text size="sm">
        <b>{place}</b> {Array.isArray(value) && value.length === 0 ? 'emptied' : 'became'}
      </Text>
      <ReadableValue value={value} label={place} />
    </Stack>
  );
}

const RULINGS: readonly string[] = ['edited', 'approved', 'skipped', 'adopted'];

function Withdraw({ intervention }: { intervention?: string }) {
  const ops = useOps();
  const queries = useQueryClient();
  const may = useMay('exceptions:operate');
  if (!may || intervention === undefined) return null;
  return (
    <ConfirmedAction
      label="Withdraw"
      size="compact-xs"
      variant="default"
      consequence="It holds for no later run of the handover. What was done under it stays."
      reason="required"
      act={(reason) => ops.withdrawIntervention({ path: { id: intervention }, body: { reason } })}
      done={() => void queries.invalidateQueries({ queryKey: [LIVE] })}
    />
  );
}

function assignment(entry: ExceptionActDocument): string {
  const [assignee, dueDate] = [textIn(entry, 'assignee'), textIn(entry, 'dueDate')];
  return ` to ${assignee ?? 'nobody'}${dueDate === undefined ? '' : ` until ${formatDate(dueDate)}`}`;
}

function changesIn({ detail }: ExceptionActDocument): [string, unknown][] {
  const changes = (detail as { changes?: Record<string, unknown> } | undefined)?.changes;
  return Object.entries(changes ?? {});
}

function textIn({ detail }: ExceptionActDocument, name: string): string | undefined {
  const value = (detail as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}

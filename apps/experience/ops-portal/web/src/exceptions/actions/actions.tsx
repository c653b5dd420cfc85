import { Accordion, Paper, Stack, Text, Title } from '@mantine/core';
import type { ExceptionAction, HandoverException } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../../api/clients-context.js';
import { LIVE } from '../../live/live-updates.js';
import { useMay } from '../../session/session-context.js';
import { counted } from '../words.js';
import { ActionForm } from './action-form.js';
import { ACTION_LABELS, ACTION_ORDER } from './action-words.js';

/** What the person may do with an exception, or with all of its cause: each says what it does before it does it. */
export function Actions({
  id,
  count,
  whole = false,
  onActed,
}: {
  id: string;
  /** Open exceptions of its cause. */
  count: number;
  /** All of the cause are meant unless the person says otherwise. */
  whole?: boolean;
  onActed: (act: string) => void;
}) {
  const ops = useOps();
  const may = useMay('exceptions:operate');
  const [said, setSaid] = useState('');
  const { data: exception } = useQuery({
    queryKey: [LIVE, 'exception', id],
    queryFn: () => ops.getException({ path: { id } }),
  });
  if (!may) return <Text size="sm">You may look at exceptions. Acting on them is for the operations desk.</Text>;
  if (!exception) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="actions">
      <Stack gap="sm">
        <Title order={2} size="h4" id="actions">
          {whole ? `What you can do with all ${counted(count, 'handover')}` : 'What you can do'}
        </Title>
        <Text role="status" size="sm">
          {said}
        </Text>
        <Accordion
          order={3}
          variant="separated"
          defaultValue={whole ? null : firstChoice(exception)}
          keepMounted={false}
        >
          {singly(exception).map((action) => (
            <Accordion.Item key={action.name} value={action.name}>
              <Accordion.Control>{ACTION_LABELS[action.name] ?? action.name}</Accordion.Control>
              <Accordion.Panel>
                <ActionForm
                  action={action}
                  exception={exception}
                  count={count}
                  whole={whole}
                  onDone={({ act, changed }) => {
                    setSaid(changed === undefined ? '' : `Done for ${counted(changed, 'handover')}.`);
                    if (act !== undefined) onActed(act);
                  }}
                />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </Stack>
    </Paper>
  );
}

/** The actions on this exception, without those on its cause, in the order in which they are offered. */
function singly({ actions }: HandoverException): ExceptionAction[] {
  const place = ({ name }: ExceptionAction) => ACTION_ORDER.indexOf(name);
  return actions.filter(({ name }) => !name.endsWith('-cause')).sort((one, other) => place(one) - place(other));
}

/** What most probably helps is open from the start. */
function firstChoice(exception: HandoverException): string | null {
  const offered = singly(exception).map(({ name }) => name);
  const likely = exception.field !== undefined ? ['approve', 'adopt', 'edit'] : ['approve', 'adopt', 'retry'];
  return likely.find((name) => offered.includes(name)) ?? null;
}

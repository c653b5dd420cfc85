import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ExceptionAction, HandoverException } from '@handover/contracts/experience-ops';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../api/api-problem.js';
import { useOps } from '../../api/clients-context.js';
import { LIVE } from '../../live/live-updates.js';
import { Failed } from '../../ui/failed.js';
import { counted } from '../words.js';
import { ACTION_LABELS } from './action-words.js';
import { type ActionBody, carryOut, type Outcome } from './carry-out.js';
import { ChoicePicker } from './choice-picker.js';
import { EditFields } from './edit-fields.js';
import { ReplayChoice } from './replay-choice.js';

/** The inputs that an action takes, what it will do, and the button that does it. */
export function ActionForm({
  action,
  exception,
  count,
  whole: wholeAtFirst,
  onDone,
}: {
  action: ExceptionAction;
  exception: HandoverException;
  count: number;
  whole: boolean;
  onDone: (outcome: Outcome) => void;
}) {
  const ops = useOps();
  const queries = useQueryClient();
  const [whole, setWhole] = useState(wholeAtFirst);
  const [body, setBody] = useState<ActionBody>(() => initialBody(action, exception));
  const set = (change: ActionBody) => setBody((before) => ({ ...before, ...change }));
  const { id, cause, version, actions } = exception;
  const forAll = actions.find(({ name }) => name === `${action.name}-cause`);
  const meant = whole && forAll ? forAll : action;
  const takes = (name: string) => meant.body.find((field) => field.name === name);
  const doing = useMutation({
    mutationFn: () => carryOut(ops, action.name, { id, cause, version, whole: meant === forAll }, filled(body)),
    onSuccess: (outcome) => {
      setBody(initialBody(action, exception));
      void queries.invalidateQueries({ queryKey: [LIVE] });
      onDone(outcome);
    },
  });
  const problem = doing.isError ? problemOf(doing.error) : undefined;
  const faultAt = (pointer: string) => problem?.errors.find((error) => error.pointer === pointer)?.detail;
  const missing = meant.body.some(({ name, required }) => required && isEmpty(body[name as keyof ActionBody]));
  const [reason, comment] = [takes('reason'), takes('comment')];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        doing.mutate();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{meant.effect}</Text>
        {forAll && count > 1 && (
          <Radio.Group
            label="For which handovers?"
            value={whole ? 'all' : 'one'}
            onChange={(value) => setWhole(value === 'all')}
          >
            <Group mt={4}>
              <Radio value="one" label={`Only ${exception.name ?? exception.handoverKey}`} />
              <Radio value="all" label={`All ${counted(count, 'handover')} with this cause`} />
            </Group>
          </Radio.Group>
        )}
        {takes('changes') && (
          <EditFields id={id} changes={body.changes ?? {}} onChange={(changes) => set({ changes })} faultAt={faultAt} />
        )}
        {takes('from') && <ReplayChoice body={body} fromStart={action.name === 'edit'} onChange={set} />}
        {takes('assignee') && (
          <Group align="flex-end">
            <ChoicePicker
              kind="person"
              label="Assigned to"
              description="Leave it empty for nobody."
              value={body.assignee ?? ''}
              onChange={(assignee) => set({ assignee })}
              error={faultAt('/assignee')}
            />
            <TextInput
              type="date"
              label="Due date"
              description="Leave it empty for none."
              value={body.dueDate ?? ''}
              onChange={(event) => set({ dueDate: event.currentTarget.value })}
              error={faultAt('/dueDate')}
            />
          </Group>
        )}
        {comment && (
          <Textarea
            label="Comment"
            required
            autosize
            minRows={2}
            maxLength={4_000}
            value={body.comment ?? ''}
            onChange={(event) => set({ comment: event.currentTarget.value })}
            error={faultAt('/comment')}
          />
        )}
        {reason && (
          <Textarea
            label="Reason"
            description="Kept in the history and in the audit log."
            required={reason.required}
            autosize
            minRows={2}
            maxLength={1_000}
            value={body.reason ?? ''}
            onChange={(event) => set({ reason: event.currentTarget.value })}
            error={faultAt('/reason')}
          />
        )}
        {doing.isError && <Failed error={doing.error} />}
        <Group>
          <Button
            type="submit"
            color={action.name === 'unwind' ? 'red' : undefined}
            loading={doing.isPending}
            disabled={missing}
          >
            {ACTION_LABELS[action.name] ?? action.name}
            {meant === forAll && `: ${counted(count, 'handover')}`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function initialBody({ name }: ExceptionAction, { assignee, dueDate }: HandoverException): ActionBody {
  return name === 'assign' ? { assignee, dueDate } : {};
}

/** What was filled in: an input that was left empty is not sent. */
function filled(body: ActionBody): ActionBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

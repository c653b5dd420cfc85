import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ExceptionAction, ExperienceOpsClient, OpenException } from '@handover/contracts/experience-ops';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Failed } from '../ui/failed.js';

type Act = (ops: ExperienceOpsClient, id: string, reason: string) => Promise<{ refused: { reason: string }[] }>;

/** What can be done from here: all that needs a reason alone. The rest is done where exceptions are worked on. */
const acts: Record<string, { label: string; reason: 'optional' | 'required'; act: Act }> = {
  retry: {
    label: 'Retry',
    reason: 'optional',
    act: (ops, id, reason) => ops.retryException({ path: { id }, body: reason === '' ? {} : { reason } }),
  },
  approve: {
    label: 'Approve',
    reason: 'required',
    act: (ops, id, reason) => ops.approveException({ path: { id }, body: { reason } }),
  },
  skip: {
    label: 'Leave out',
    reason: 'required',
    act: (ops, id, reason) => ops.skipException({ path: { id }, body: { reason } }),
  },
  adopt: {
    label: 'Adopt',
    reason: 'required',
    act: (ops, id, reason) => ops.adoptException({ path: { id }, body: { reason } }),
  },
};

/** What a person must help with, and how. */
export function OpenExceptions({ exceptions }: { exceptions: OpenException[] }) {
  const mayRead = useMay('exceptions:read');
  return (
    <Stack gap="xs" component="section" aria-label="Open exceptions">
      {exceptions.map((exception) => (
        <Alert
          key={exception.id}
          color={exception.owner === 'nobody' ? 'yellow' : 'red'}
          icon={<IconAlertTriangle aria-hidden />}
          title={exception.owner === 'nobody' ? 'It waits' : `Needs ${exception.owner}`}
        >
          <Text size="sm">{exception.sentence}</Text>
          {mayRead && <ExceptionActs id={exception.id} />}
        </Alert>
      ))}
    </Stack>
  );
}

function ExceptionActs({ id }: { id: string }) {
  const ops = useOps();
  const queries = useQueryClient();
  const mayAct = useMay('exceptions:operate');
  const query = useQuery({
    queryKey: [LIVE, 'exceptions', 'one', id],
    queryFn: () => ops.getException({ path: { id } }),
  });
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const offered = mayAct ? (query.data?.actions ?? []).filter(({ name }) => name in acts) : [];
  return (
    <Stack gap="xs" mt="xs">
      {query.data && <Text size="sm">{query.data.after}</Text>}
      <Group gap="xs">
        {offered.map((action: ExceptionAction) => {
          const { label, reason, act } = acts[action.name]!;
          return (
            <ConfirmedAction
              key={action.name}
              label={label}
              size="xs"
              variant="default"
              consequence={action.effect}
              reason={reason}
              act={async (text) => {
                const { refused } = await act(ops, id, text);
                if (refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join(' '));
              }}
              done={() => {
                notifications.show({ message: 'The handover goes on.' });
                void queries.invalidateQueries({ queryKey: [LIVE] });
              }}
            />
          );
        })}
        <Anchor component={Link} to={`/exceptions/${id}` as never} size="sm" c="inherit" underline="always">
          {mayAct ? 'Edit the data, and more' : 'See the exception'}
        </Anchor>
      </Group>
    </Stack>
  );
}

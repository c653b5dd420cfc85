import { Button, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Handover } from '@handover/contracts/experience-ops';
import { useQueryClient } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';

/** What the person may do with the handover as a whole. */
export function HandoverActions({ handover }: { handover: Handover }) {
  const ops = useOps();
  const queries = useQueryClient();
  const giveUp = handover.actions.find(({ name }) => name === 'give-up');
  if (!useMay('exceptions:operate') || !giveUp) return null;
  if (giveUp.notNow !== undefined) {
    return (
      <Tooltip label={giveUp.notNow} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
        <Button variant="default" data-disabled aria-disabled aria-label={`Give up: not now. ${giveUp.notNow}`}>
          Give up
        </Button>
      </Tooltip>
    );
  }
  return (
    <ConfirmedAction
      label="Give up"
      color="red"
      variant="light"
      consequence={giveUp.effect}
      reason="required"
      act={(reason) => ops.unwindHandover({ path: { key: handover.key }, body: { reason } })}
      done={() => {
        notifications.show({ message: 'The handover unwinds now.' });
        void queries.invalidateQueries({ queryKey: [LIVE] });
      }}
    />
  );
}

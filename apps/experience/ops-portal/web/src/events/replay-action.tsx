import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';

/** Delivers events again from an instant on. */
export function ReplayAction({ id, done }: { id: string; done: () => void }) {
  const ops = useOps();
  const [from, setFrom] = useState('');
  return (
    <ConfirmedAction
      label="Deliver again"
      size="xs"
      variant="default"
      consequence="Delivers every event from this instant on once more, in order. The receiver tells repeated ones by their id."
      reason="optional"
      disabled={from === ''}
      act={(reason) =>
        ops.replaySubscription({
          path: { id },
          body: { from: new Date(from).toISOString(), ...(reason === '' ? {} : { reason }) },
        })
      }
      done={done}
    >
      <TextInput
        type="datetime-local"
        label="From"
        required
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
    </ConfirmedAction>
  );
}

import { Checkbox, Text } from '@mantine/core';
import type { SystemMaintenance } from '@handover/contracts/experience-ops';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';

/** Ends a window early, or for good where it recurs. */
export function EndWindow({ window: { id, system, instance, weekdays, underWay } }: { window: SystemMaintenance }) {
  const ops = useOps();
  const queries = useQueryClient();
  const [forGoodToo, setForGoodToo] = useState(false);
  const recurs = weekdays !== undefined;
  const forGood = recurs && (!underWay || forGoodToo);
  const name = `${system}:${instance}`;
  return (
    <ConfirmedAction
      label={underWay ? 'End now' : recurs ? 'End for good' : 'Cancel'}
      size="compact-sm"
      variant="default"
      reason="optional"
      consequence={<Text size="sm">{consequenceOf(name, underWay, forGood)}</Text>}
      act={(reason) =>
        ops.endMaintenance({
          path: { id },
          body: { ...(reason === '' ? {} : { reason }), ...(recurs ? { forGood } : {}) },
        })
      }
      done={() => void queries.invalidateQueries({ queryKey: [LIVE] })}
    >
      {recurs && underWay && (
        <Checkbox
          label="It does not recur any more"
          checked={forGoodToo}
          onChange={({ currentTarget: { checked } }) => setForGoodToo(checked)}
        />
      )}
    </ConfirmedAction>
  );
}

function consequenceOf(name: string, underWay: boolean, forGood: boolean): string {
  const now = underWay
    ? `${name} is called again within a second, and the handovers that wait for it go on, the earliest start date first.`
    : `The maintenance of ${name} does not take place.`;
  return forGood ? `${now} It does not recur.` : now;
}

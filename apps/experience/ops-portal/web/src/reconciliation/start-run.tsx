import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';

/** Asks for a run. */
export function StartRun({ onStarted }: { onStarted: () => void }) {
  const ops = useOps();
  const queries = useQueryClient();
  const [legalEntity, setLegalEntity] = useState('');
  const start = (reason: string) =>
    ops.startReconciliation({
      body: {
        ...(reason === '' ? {} : { reason }),
        ...(legalEntity.trim() === '' ? {} : { filter: { legalEntity: legalEntity.trim() } }),
      },
      idempotencyKey: crypto.randomUUID(),
    });
  return (
    <ConfirmedAction
      label="Compare the systems"
      consequence="Reads every handover's records in all systems and lists in what they disagree. It changes nothing, except what your firm has told it to put right by itself. One run goes on at a time."
      reason="optional"
      act={start}
      done={() => {
        void queries.invalidateQueries({ queryKey: [LIVE, 'reconciliation-runs'] });
        onStarted();
      }}
    >
      <TextInput
        label="Legal entity"
        description="Leave it empty for all."
        value={legalEntity}
        onChange={(event) => setLegalEntity(event.currentTarget.value)}
      />
    </ConfirmedAction>
  );
}

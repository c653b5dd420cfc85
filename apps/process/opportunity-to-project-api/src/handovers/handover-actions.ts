import { refusalToGiveUp } from '../unwindings/begin-unwinding.js';
import type { CheckpointRow } from './handovers-schema.js';
import type { HandoverActionDocument } from './handover-action-documents.js';
import type { HandoverWithExceptions } from './handovers.repository.js';

/** What a person can do with a handover now, and what that does. Those of its exceptions are with the exceptions. */
export function actionsOn(
  row: Pick<HandoverWithExceptions, 'key' | 'state' | 'direction'>,
  checkpoints: readonly CheckpointRow[],
): HandoverActionDocument[] {
  const refusal = refusalToGiveUp(row);
  return [
    {
      name: 'give-up',
      path: `/v1/handovers/${encodeURIComponent(row.key)}/unwindings`,
      effect: whatGivingUpDoes(checkpoints),
      ...(refusal ? { notNow: refusal.detail } : {}),
      body: [{ name: 'reason', required: true, description: 'Why, for whoever asks later' }],
    },
  ];
}

function whatGivingUpDoes(checkpoints: readonly CheckpointRow[]): string {
  const written = checkpoints
    .filter(({ state }) => state === 'done')
    .flatMap(({ records }) => records)
    .filter(({ type }) => type !== 'opportunity' && type !== 'financial-dimensions')
    .map(({ type, id, system, instance }) => `${type.replaceAll('-', ' ')} ${id} in ${system} ${instance}`);
  const begins =
    written.length === 0
      ? 'Ends the handover; it has written nothing yet.'
      : `Takes back what the handover wrote: ${written.join(', ')}. A project on which time or invoices are booked is frozen, and finance is asked.`;
  return `${begins} The CRM is told, and its exceptions are closed. It begins anew when the opportunity is won again.`;
}

import type { ExceptionAction } from '../exceptions/exception-documents.js';
import type { NamedException } from '../exceptions/exceptions.repository.js';

/** What can be done about an exception by undoing its handover, or to end that. */
export function unwindingActions({
  id,
  cause,
  checkpoint,
  direction,
  handover_key: key,
}: NamedException): ExceptionAction[] {
  if (direction === 'unwinding') {
    if (checkpoint !== 'assess-usage') return [];
    return [
      {
        name: 'approve',
        path: `/v1/handovers/${encodeURIComponent(key)}/unwinding-approvals`,
        effect: 'Leaves the project frozen with what was booked on it and ends the unwinding; needs a reason.',
      },
    ];
  }
  return [
    {
      name: 'unwind',
      path: `/v1/exceptions/${id}/unwindings`,
      effect:
        'Gives this handover up: releases its resource demands, closes its billing and cancels its project, or freezes it where it was used; needs a reason.',
    },
    {
      name: 'unwind-cause',
      path: `/v1/exception-causes/${cause}/unwindings`,
      effect: 'Does the same for every handover that waits for this cause.',
    },
  ];
}

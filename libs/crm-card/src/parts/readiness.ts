import type { OpportunityHandover, OpportunityReadiness } from '@handover/contracts/experience-crm';
import type { Drawing } from './drawing.js';
import { element } from './element.js';

/** Ready to staff, start and bill, each with its reason. */
export function readinessList(
  heading: string,
  document: OpportunityHandover | OpportunityReadiness,
  { words, level }: Drawing,
): HTMLElement {
  const flags = { staff: document.readyToStaff, start: document.readyToStart, bill: document.readyToBill };
  return element(
    'div',
    { class: 'readiness', part: 'readiness' },
    element(`h${level + 1}` as 'h3', { part: 'heading' }, heading),
    element(
      'dl',
      {},
      ...document.reasons.map(({ purpose, sentence }) => {
        const ready = flags[purpose];
        return element(
          'div',
          { class: ready ? 'ready' : 'unready', part: ready ? 'ready' : 'unready' },
          element('dt', {}, words[purpose], ': ', element('b', {}, ready ? words.yes : words.no)),
          element('dd', {}, sentence),
        );
      }),
    ),
  );
}

import { filled } from '../words.js';
import type { Drawing } from './drawing.js';
import { element } from './element.js';

/** What is to be put right, by whom; of the gate's findings and of a handover's exceptions alike. */
export interface Thing {
  sentence: string;
  ownerName: string;
  fieldName?: string;
  after?: string;
  assignee?: string;
  since?: string;
}

/** The list of what is missing, or of what stops a handover. */
export function thingsList(heading: string, things: readonly Thing[], { words, formats, level }: Drawing): HTMLElement {
  return element(
    'div',
    { class: 'things', part: 'things' },
    element(`h${level + 1}` as 'h3', { part: 'heading' }, heading),
    element('ul', {}, ...things.map((thing) => item(thing))),
  );

  function item({ sentence, ownerName, fieldName, after, assignee, since }: Thing): HTMLElement {
    const owner = assignee === undefined ? words.owner : words.assignee;
    return element(
      'li',
      { part: 'thing' },
      element('p', { class: 'sentence' }, sentence),
      element(
        'p',
        { class: 'facts' },
        element('strong', { part: 'owner' }, filled(owner, { owner: ownerName, assignee: assignee ?? '' })),
        fieldName !== undefined && element('span', {}, filled(words.field, { field: fieldName })),
        since !== undefined && element('span', {}, filled(words.since, { time: formats.moment(since) })),
      ),
      after !== undefined && element('p', { class: 'after' }, after),
    );
  }
}

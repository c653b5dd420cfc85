import type { OpportunityHandover, OpportunityReadiness } from '@handover/contracts/experience-crm';
import { isUnderWay, type View } from '../view.js';
import { filled } from '../words.js';
import type { Drawing } from './drawing.js';
import { element, webAddress } from './element.js';
import { readinessList } from './readiness.js';
import { thingsList } from './things.js';

/** The gate's answer before the win. */
export function gatePart(readiness: OpportunityReadiness, drawing: Drawing, again = false): HTMLElement[] {
  const { words } = drawing;
  const sentence = filled(again ? words.ifClosedAgain : words.ifClosed, { outcome: readiness.outcome });
  return [
    element('p', { class: 'summary', part: 'summary' }, sentence),
    readiness.findings.length === 0
      ? element('p', { class: 'facts' }, words.nothingMissing)
      : thingsList(words.missing, readiness.findings, drawing),
    readinessList(words.readyLater, readiness, drawing),
  ];
}

/** A handover: where it stands, what stops it, what is ready. */
export function handoverPart(view: View & { kind: 'handover' }, drawing: Drawing): HTMLElement[] {
  const { handover, readiness } = view;
  const { words, formats } = drawing;
  const { summary, resumeAt, exceptions, state } = handover;
  const parts: HTMLElement[] = [element('p', { class: 'summary', part: 'summary' }, summary)];
  const moves = isUnderWay(view) || state === 'waiting' || state === 'blocked';
  if (moves && state !== 'unwinding') parts.push(progressPart(handover, drawing));
  if (state === 'waiting' && resumeAt !== undefined) {
    parts.push(element('p', { class: 'facts' }, filled(words.retries, { time: formats.moment(resumeAt) })));
  }
  if (exceptions.length > 0) parts.push(thingsList(words.stops, exceptions, drawing));
  if (state !== 'unwound') parts.push(readinessList(words.readyNow, handover, drawing));
  if (readiness) parts.push(...gatePart(readiness, drawing, true));
  if (handover.pages.length > 0) parts.push(linksPart(handover));
  return parts;
}

function progressPart({ progress }: OpportunityHandover, { words, formats }: Drawing): HTMLElement {
  const { passed, total, checkpointName } = progress;
  const values = {
    step: formats.number(Math.min(passed + 1, total)),
    total: formats.number(total),
    name: checkpointName ?? '',
  };
  return element(
    'div',
    { class: 'progress', part: 'progress' },
    element('progress', { value: passed, max: total, 'aria-label': words.progressLabel }),
    checkpointName !== undefined && element('span', { class: 'facts' }, filled(words.progress, values)),
  );
}

function linksPart({ pages }: OpportunityHandover): HTMLElement {
  const links = pages.flatMap(({ rel, title, href }) => {
    const address = webAddress(href);
    return address === undefined
      ? []
      : element('a', { href: address, part: 'link', target: '_blank', rel: 'noopener', 'data-key': rel }, title);
  });
  return element(
    'nav',
    { class: 'links', part: 'links', 'aria-label': links.map((link) => link.textContent).join(', ') },
    ...links,
  );
}

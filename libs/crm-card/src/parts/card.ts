import { stateOf, type View } from '../view.js';
import { filled, type Words } from '../words.js';
import type { Drawing } from './drawing.js';
import { element } from './element.js';
import { gatePart, handoverPart } from './handover.js';

/** What is drawn beside the view. */
export interface Circumstances {
  /** What a lost connection says, when it is lost. */
  lost?: string;
  /** When the view was last read. */
  readAt?: Date;
}

/** The whole card. Buttons have the attribute `data-refresh`; links and buttons `data-key`. */
export function cardPart(view: View, { lost, readAt }: Circumstances, drawing: Drawing): HTMLElement {
  const { words, formats, level } = drawing;
  return element(
    'section',
    { class: 'card', part: 'card', 'aria-labelledby': 'title', 'data-state': stateOf(view) },
    element(
      'div',
      { class: 'head' },
      element(`h${level}` as 'h2', { id: 'title', part: 'title' }, words.title),
      badge(view, words),
    ),
    lost !== undefined && element('p', { class: 'lost', part: 'lost' }, lost),
    ...bodyPart(view, drawing),
    (readAt !== undefined || isProblem(view)) &&
      element(
        'div',
        { class: 'foot', part: 'foot' },
        element('span', { class: 'facts' }, readAt && filled(words.asOf, { time: formats.moment(readAt) })),
        button(isProblem(view) ? words.tryAgain : words.refresh),
      ),
  );
}

/** What a screen reader is told when the view has changed. */
export function announcement(view: View, words: Words): string {
  if (view.kind === 'before') return filled(words.ifClosed, { outcome: view.readiness.outcome });
  if (view.kind === 'handover') return `${view.handover.stateName}. ${view.handover.summary}`;
  return messageOf(view, words);
}

function bodyPart(view: View, drawing: Drawing): HTMLElement[] {
  if (view.kind === 'before') return gatePart(view.readiness, drawing);
  if (view.kind === 'handover') return handoverPart(view, drawing);
  const { words } = drawing;
  const parts: HTMLElement[] = [element('p', { class: 'summary', part: 'summary' }, messageOf(view, words))];
  if ('detail' in view) parts.push(element('p', { class: 'facts' }, view.detail));
  if ('correlationId' in view && view.correlationId !== undefined) {
    parts.push(
      element('p', { class: 'facts', part: 'correlation' }, filled(words.correlation, { id: view.correlationId })),
    );
  }
  return parts;
}

function messageOf(view: Exclude<View, { kind: 'before' | 'handover' }>, words: Words): string {
  switch (view.kind) {
    case 'incomplete':
      return filled(words.incomplete, { missing: view.missing });
    case 'loading':
      return words.loading;
    case 'not-found':
      return words.notFound;
    case 'signed-out':
      return words.signedOut;
    case 'refused':
      return words.refused;
    case 'failed':
      return words.failed;
  }
}

function badge(view: View, words: Words): HTMLElement | undefined {
  if (view.kind === 'loading' || view.kind === 'incomplete') return undefined;
  const text =
    view.kind === 'before' ? words.before : view.kind === 'handover' ? view.handover.stateName : words.unknown;
  return element('span', { class: `badge ${toneOf(view)}`, part: 'state' }, text);
}

function toneOf(view: View): string {
  if (view.kind === 'before') return view.readiness.passes ? 'good' : 'attention';
  if (view.kind !== 'handover') return 'plain';
  const { state } = view.handover;
  if (state === 'provisioned' || state === 'closed') return 'good';
  if (state === 'blocked') return 'bad';
  return state === 'waiting' ? 'attention' : 'plain';
}

function isProblem({ kind }: View): boolean {
  return kind === 'failed' || kind === 'refused' || kind === 'signed-out' || kind === 'not-found';
}

function button(text: string): HTMLElement {
  return element('button', { type: 'button', part: 'button', 'data-refresh': true, 'data-key': 'refresh' }, text);
}

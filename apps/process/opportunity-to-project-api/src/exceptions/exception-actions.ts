import { conflict, type Problem, refused } from '@handover/platform';
import { approvableClasses } from '../interventions/approval.js';
import { adoptableAt } from '../interventions/create-or-adopt.js';
import { skippable } from '../interventions/skip.js';
import { refusalToGiveUp } from '../unwindings/begin-unwinding.js';
import type { NamedException } from './exceptions.repository.js';

/** What an action is decided on. */
export type ActedOn = Pick<
  NamedException,
  'checkpoint' | 'class' | 'fingerprint' | 'handover_state' | 'direction' | 'resolved_at' | 'cause'
>;

/** A field of the body that an action takes. */
export interface ActionField {
  name: string;
  required: boolean;
  description: string;
}

/** Something that a person can do with an exception, or with all of one cause. */
export interface Action {
  name: string;
  /** Last part of its path: `retries`. */
  collection: string;
  /** What it does, in words. */
  effect: (exception: ActedOn) => string;
  /** What its body takes. */
  body: (exception: ActedOn) => ActionField[];
  /** Why it cannot be done now; undefined when it can. */
  refusal: (exception: ActedOn) => Problem | undefined;
}

const field = (name: string, required: boolean, description: string): ActionField => ({ name, required, description });
const WHY = field('reason', true, 'Why, for whoever asks later');
const REPLAY = [
  field(
    'from',
    false,
    '`step`: from what is not done yet; `start`: every checkpoint again, comparing what was written',
  ),
  field('policy', false, '`current`: decisions as they are in force; `original`: with the versions of the first time'),
];

const isOpen = ({ resolved_at: at }: ActedOn) =>
  at ? conflict(`The exception was cleared at ${at.toISOString()}.`) : undefined;

/** A handover can be carried on from where it stands still. */
const standsStill = (exception: ActedOn) =>
  isOpen(exception) ??
  (['blocked', 'waiting'].includes(exception.handover_state)
    ? undefined
    : conflict(`The handover is ${exception.handover_state}: it is neither blocked nor waiting.`));

const unwinds = ({ direction }: ActedOn) => direction === 'unwinding';

/** What is taken back is taken back as a whole: there is nothing to edit, to leave out or to adopt. */
const standsBeforeProject = (exception: ActedOn) =>
  standsStill(exception) ??
  (unwinds(exception) ? conflict('The handover is being taken back: a retry goes on with that.') : undefined);

/** Every action there is, in the order in which they are offered. */
export const exceptionActions = {
  retry: {
    name: 'retry',
    collection: 'retries',
    effect: (exception) =>
      unwinds(exception)
        ? 'Looks again for what was used, and goes on with what is not undone yet.'
        : `Reads and checks the deal again and carries the handover on from ${exception.checkpoint}, or from its start; what was written stays and is not made twice.`,
    body: (exception) => [...(unwinds(exception) ? [] : REPLAY), field('reason', false, 'Why it should work now')],
    refusal: standsStill,
  },
  edit: {
    name: 'edit',
    collection: 'edits',
    effect: () =>
      'Lays values over the opportunity as the CRM holds it, for this handover alone and until withdrawn, and carries it on, from its start unless told. The CRM is not changed; what it holds stays beside the edit.',
    body: () => [
      field('changes', true, 'Values by JSON pointer into the opportunity; null takes one away'),
      ...REPLAY,
      WHY,
    ],
    refusal: (exception) =>
      standsBeforeProject(exception) ??
      (exception.class === 'unavailable' ? refused('The handover waits for a system: no edit helps.') : undefined),
  },
  approve: {
    name: 'approve',
    collection: 'approvals',
    effect: (exception) =>
      unwinds(exception)
        ? 'Leaves the project frozen with what was booked on it and ends the unwinding. It holds for what was booked until now: of more, finance is asked again.'
        : 'Lets this finding pass for this handover, and carries it on. It holds for the deal as it is: with another amount, other dates or another finding it is asked for again.',
    body: () => [WHY],
    refusal: (exception) => standsStill(exception) ?? notApprovable(exception),
  },
  skip: {
    name: 'skip',
    collection: 'skips',
    effect: ({ checkpoint }) =>
      `Leaves ${checkpoint} out and carries the handover on. ${skippable(checkpoint)?.without ?? ''}`.trim(),
    body: () => [WHY],
    refusal: (exception) =>
      standsBeforeProject(exception) ??
      (skippable(exception.checkpoint)
        ? undefined
        : refused(`${exception.checkpoint} cannot be left out: there is no project to hand over without it.`)),
  },
  adopt: {
    name: 'adopt',
    collection: 'adoptions',
    effect: () =>
      "Takes the record that is in the way as this handover's, as it is, and carries the handover on. To detach it instead, take this handover's reference off it in the vendor system and retry: a new one is made then.",
    body: () => [WHY],
    refusal: (exception) =>
      standsBeforeProject(exception) ??
      (exception.class === 'conflict' && adoptableAt.includes(exception.checkpoint)
        ? undefined
        : refused('Only a record in the way, a conflict, can be adopted.')),
  },
  unwind: {
    name: 'unwind',
    collection: 'unwindings',
    effect: () =>
      'Gives this handover up: releases its resource demands, closes its billing and cancels its project, or freezes it where it was used.',
    body: () => [WHY],
    refusal: (exception) =>
      isOpen(exception) ?? refusalToGiveUp({ state: exception.handover_state, direction: exception.direction }),
  },
  assign: {
    name: 'assign',
    collection: 'assignments',
    effect: () => 'Says who is at work on it and until when; nothing else changes.',
    body: () => [
      field('assignee', false, "Who; nobody's when absent"),
      field('dueDate', false, 'Until when; no due date when absent'),
      field('reason', false, 'Why'),
    ],
    refusal: isOpen,
  },
  comment: {
    name: 'comment',
    collection: 'comments',
    effect: () => 'Adds a comment to its history.',
    body: () => [field('comment', true, 'What is to be remembered')],
    refusal: () => undefined,
  },
} satisfies Record<string, Action>;

function notApprovable({ class: kind, fingerprint }: ActedOn): Problem | undefined {
  if (!approvableClasses.includes(kind)) {
    return refused(
      `An exception of class ${kind} is not a matter of approval: something is missing, wrong or in the way.`,
    );
  }
  return fingerprint === null ? conflict('It is not known any more what exactly was met: retry it first.') : undefined;
}

import { randomUUID } from 'node:crypto';
import { type Actor, conflict, type FieldError, invalid, notFound, type Problem } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { Policy, ReplayStart } from '../handovers/replay.js';
import { ResumeHandovers } from '../handovers/resume-handovers.js';
import { byPointer, type Changes, faultyPlaces, layOver, valuesAt } from '../interventions/edit.js';
import type { InterventionKind } from '../interventions/intervention.js';
import type { NewIntervention } from '../interventions/new-intervention.js';
import { GiveUp } from '../unwindings/give-up.js';
import { exceptionActions } from './exception-actions.js';
import type { ActRequest, ExceptionAct } from './exception-acts.js';
import { ActsRepository } from './acts.repository.js';
import { ExceptionsRepository, type NamedException, type Which } from './exceptions.repository.js';

/** What is asked for, of one exception or of all open ones of a cause. */
export interface ActionAsked {
  name: 'retry' | 'edit' | 'approve' | 'skip' | 'adopt' | 'unwind';
  reason?: string;
  from?: ReplayStart;
  policy?: Policy;
  /** Of an edit. */
  changes?: Changes;
}

/** A handover that an action was refused for. */
export interface RefusedHandover {
  handoverKey: string;
  exceptionId: string;
  reason: string;
}

/** What an action has set in motion. */
export interface ActionOutcome {
  /** Identifier by which is read what becomes of it. */
  act: string;
  resumed: number;
  refused: RefusedHandover[];
}

type Replayed = ActionAsked & Required<Pick<ActionAsked, 'from' | 'policy'>>;

const KINDS: Partial<Record<ActionAsked['name'], InterventionKind>> = {
  edit: 'edit',
  approve: 'approval',
  skip: 'skip',
  adopt: 'adoption',
};

interface Prepared {
  exception: NamedException;
  act: ExceptionAct;
  ruling?: NewIntervention;
}

/** The actions on exceptions that carry handovers on. */
@Injectable()
export class ActOnExceptions {
  constructor(
    private readonly exceptions: ExceptionsRepository,
    private readonly handovers: ResumeHandovers,
    private readonly unwindings: GiveUp,
    private readonly acts: ActsRepository,
  ) {}

  /**
   * Acts on all of them in one statement. What cannot be acted on is named in the answer.
   *
   * @throws Problem 404 when there is none, and why it was refused when nothing at all could be done
   */
  async act(which: Which, asked: ActionAsked, actor: Actor): Promise<ActionOutcome> {
    const action = withDefaults(withPlaces(asked));
    const exceptions = await this.exceptions.toActOn(which, { withOpportunity: action.name === 'edit' });
    if (exceptions.length === 0) throw noneToActOn(which);
    const refused = new Map<NamedException, Problem>();
    const prepared: Prepared[] = [];
    for (const exception of exceptions) {
      const refusal =
        exceptionActions[action.name].refusal(exception) ??
        nothingToReplay(exception, action) ??
        misfit(exception, action);
      if (refusal) refused.set(exception, refusal);
      else prepared.push(prepare(exception, action));
    }
    const request = requestOf(which, action, exceptions, refused);
    const resumed = new Set(await this.carryOut(prepared, action, actor, request));
    for (const { exception } of prepared) {
      if (!resumed.has(exception.handover_key))
        refused.set(exception, conflict('The handover went on in the meantime.'));
    }
    const [problem] = refused.values();
    if (resumed.size === 0 && problem) throw problem;
    const told = allNamed(refused);
    if (told.length > request.refused.length) await this.acts.refuse(request.id, told);
    return { act: request.id, resumed: resumed.size, refused: told };
  }

  private carryOut(
    prepared: Prepared[],
    { name, from, policy, reason }: Replayed,
    actor: Actor,
    request: ActRequest,
  ): Promise<string[]> {
    const keys = prepared.map(({ act }) => act.handoverKey);
    const acts = prepared.map(({ act }) => act);
    const doing = { by: actor.subject, via: actor.via, reason, acts, request };
    if (name === 'unwind') return this.unwindings.all(keys, { ...doing, reason: reason! });
    const rulings = prepared.flatMap(({ ruling }) => ruling ?? []);
    return this.handovers.resume(keys, { ...doing, from, policy, rulings });
  }
}

/** An unwinding goes on with what is not undone yet, and decides nothing by rules. */
function nothingToReplay({ direction }: NamedException, { from, policy }: Replayed): Problem | undefined {
  if (direction !== 'unwinding' || (from === 'step' && policy === 'current')) return undefined;
  return conflict('The handover is being taken back: it goes on with what is not undone yet, by no policy.');
}

/** An edit may touch what is written already: unless told, it is found and compared. */
function withDefaults(asked: ActionAsked): Replayed {
  return {
    ...asked,
    from: asked.from ?? (asked.name === 'edit' ? 'start' : 'step'),
    policy: asked.policy ?? 'current',
  };
}

/** @throws Problem 400 naming the places that no opportunity has for an edit */
function withPlaces(asked: ActionAsked): ActionAsked {
  if (asked.changes === undefined) return asked;
  const changes = byPointer(asked.changes);
  if (Object.keys(changes).length === 0) {
    throw invalid('The edit changes nothing.', [{ pointer: '/changes', detail: 'must name at least one place' }]);
  }
  const faults = faultyPlaces(changes);
  if (faults.length > 0) throw notValid(faults);
  return { ...asked, changes };
}

function misfit({ opportunity }: NamedException, { changes }: ActionAsked): Problem | undefined {
  if (!changes) return undefined;
  if (!opportunity) return conflict('The opportunity was never read: there is nothing to lay an edit over.');
  const laid = layOver(opportunity as Opportunity, changes);
  return 'faults' in laid ? notValid(laid.faults) : undefined;
}

/** Faults by pointer into the opportunity, which is what an edit names its places by. */
function notValid(faults: FieldError[]): Problem {
  const [{ pointer, detail }] = faults as [FieldError];
  return invalid(`The opportunity would not be valid: ${pointer} ${detail}.`, faults);
}

function prepare(exception: NamedException, { name, changes, from, policy }: Replayed): Prepared {
  const { id: exceptionId, handover_key: handoverKey, cause, checkpoint, fingerprint } = exception;
  const kind = KINDS[name];
  const before = changes && valuesAt(exception.opportunity, changes);
  const id = randomUUID();
  const after = {
    ...(kind ? { intervention: id, checkpoint, sentence: exception.sentence } : {}),
    ...(changes ? { changes } : {}),
    ...(name === 'retry' || name === 'edit' ? { from, policy } : {}),
  };
  return {
    exception,
    act: { exceptionId, handoverKey, cause, act: name, before, after },
    ...(kind && {
      ruling: {
        ...{ id, kind, handoverKey, exceptionId, checkpoint, changes, before },
        ...(kind === 'approval' && fingerprint !== null ? { fingerprint } : {}),
      },
    }),
  };
}

function requestOf(
  which: Which,
  { name }: ActionAsked,
  exceptions: readonly NamedException[],
  refused: ReadonlyMap<NamedException, Problem>,
): ActRequest {
  const { cause, cause_title: title } = exceptions[0]!;
  return { id: randomUUID(), act: name, cause, whole: 'cause' in which, title, refused: allNamed(refused) };
}

function noneToActOn(which: Which): Problem {
  return 'id' in which ? notFound('exception', which.id) : notFound('cause with open exceptions', which.cause);
}

function allNamed(refused: ReadonlyMap<NamedException, Problem>): RefusedHandover[] {
  return [...refused].map(([exception, { detail }]) => named(exception, detail));
}

function named({ id, handover_key: handoverKey }: NamedException, reason: string): RefusedHandover {
  return { handoverKey, exceptionId: id, reason };
}

import type { Opportunity } from '@handover/contracts/system-crm';
import type { ExceptionRow, HandoverRow, ReceivedEventRow } from '../handovers/handovers-schema.js';
import { capitalized, checkpointDoing, instantInWords, listed, ownerInWords, sentence } from './words.js';

/** All that a verdict is drawn from. */
export interface KnownDeal {
  handover?: Pick<
    HandoverRow,
    'state' | 'project_id' | 'provisioned_at' | 'waiting_for' | 'waiting_since' | 'resume_at'
  >;
  /** Open ones. */
  exceptions: readonly Pick<ExceptionRow, 'checkpoint' | 'owner' | 'sentence'>[];
  /** The oldest first. */
  events: readonly Pick<ReceivedEventRow, 'fate' | 'reason' | 'stage' | 'received_at'>[];
  /** As the CRM holds it now, where there is no handover: 'gone' where it holds none, undefined where it cannot be asked. */
  inCrm?: Pick<Opportunity, 'stage' | 'stageName'> | 'gone';
}

/** Why the deal is or is not a project, in one sentence or two. */
export function verdictOf({ handover, exceptions, events, inCrm }: KnownDeal): string {
  if (handover) return ofHandover(handover, exceptions);
  const last = events.at(-1);
  if (last?.fate === 'failed' || last?.fate === 'postponed') {
    return `It is not a project: the last event of it could not be worked on. ${sentence(last.reason)}`;
  }
  if (inCrm === 'gone') return 'It is not a project: the CRM holds no such opportunity any more.';
  if (inCrm?.stage === 'closed-won') {
    return `It is not a project yet: the CRM says that it is won ("${inCrm.stageName}"), and no event has told of that. The poll of the CRM finds it, unless it was won before Handover began to look; saving it again in the CRM helps then.`;
  }
  if (inCrm)
    return `It is not a project: the CRM says that its stage is "${inCrm.stageName}", and a handover begins with the win.`;
  if (last) return `It is not a project. The last that was told of it is "${last.stage}": ${sentence(last.reason)}`;
  return 'It is not a project, and nobody has told of it.';
}

function ofHandover(
  { state, project_id: project, provisioned_at: since, ...wait }: NonNullable<KnownDeal['handover']>,
  exceptions: KnownDeal['exceptions'],
): string {
  const named = project === null ? 'It has no project' : `Its project is ${project}`;
  switch (state) {
    case 'provisioned':
      return `It is a project: ${project}, provisioned at ${since ? instantInWords(since) : 'a time that was not kept'}.`;
    case 'blocked':
      return `${stoppedAt(exceptions, project)} ${exceptions.map((each) => sentence(each.sentence)).join(' ')}`.trim();
    case 'waiting':
      return waitingFor(wait, project);
    case 'changing':
      return `It is a project, ${project}, to which a change is being made.`;
    case 'unwinding':
      return `It is being undone, since it is not won any more. ${named}.`;
    case 'unwound':
      return `It is not a project any more: what was written for it was undone. ${named}.`;
    case 'closed':
      return `It was a project, and is closed. ${named}.`;
    default:
      return `It is not a project yet: its handover is ${state}, and under way.`;
  }
}

function stoppedAt(exceptions: KnownDeal['exceptions'], project: string | null): string {
  const what = project === null ? 'It is not a project yet' : `It is a project, ${project}, and not complete`;
  if (exceptions.length === 0) return `${what}: its handover is blocked.`;
  const places = [...new Set(exceptions.map(({ checkpoint }) => checkpointDoing(checkpoint)))];
  const owners = [...new Set(exceptions.map(({ owner }) => ownerInWords(owner)))];
  return `${what}: its handover stopped at ${listed(places)}, and needs ${listed(owners)}.`;
}

function waitingFor(
  {
    waiting_for: reason,
    waiting_since: since,
    resume_at: next,
  }: Pick<HandoverRow, 'waiting_for' | 'waiting_since' | 'resume_at'>,
  project: string | null,
): string {
  const what = project === null ? 'it is not a project yet' : `it is a project, ${project}, and not complete`;
  const parts = [since && `since ${instantInWords(since)}`, reason && `because ${reason.replace(/\.$/, '')}`];
  const how = parts.filter(Boolean).join(', ');
  const again = next ? ` and tries again by itself at ${instantInWords(next)}` : ' and goes on by itself';
  return `${capitalized(what)}: its handover waits${how === '' ? '' : ` ${how}`},${again}.`;
}

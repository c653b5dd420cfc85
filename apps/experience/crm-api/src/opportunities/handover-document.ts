import type * as process from '@handover/contracts/process-opportunity-to-project';
import { fieldName, ownerName, ownersInWords, stateName, thingsInWords } from '../words.js';
import { handoverLink } from './handover-link.js';
import { handoverReasons } from './handover-reasons.js';
import type { OpportunityHandover } from './opportunity-documents.js';
import { type Pages, pagesOf } from './pages.js';
import { progressOf } from './progress.js';
import type { OpenException } from './thing-to-do-document.js';

/** A handover of the process API as a page of the CRM shows it: where it stands, and what is to be done. */
export function handoverDocument(handover: process.Handover, pages: Pages): OpportunityHandover {
  const { key, state, crmInstance, opportunityId, name, customer, projectId, waitingFor, resumeAt, updatedAt } =
    handover;
  const { readyToStaff, readyToStart, readyToBill } = handover;
  return {
    key,
    state,
    stateName: stateName(state),
    summary: summaryOf(handover),
    ...{ name, customer, projectId, waitingFor, resumeAt },
    progress: progressOf(handover),
    ...{ readyToStaff, readyToStart, readyToBill },
    reasons: handoverReasons(handover),
    exceptions: handover.exceptions.map(exceptionOf),
    pages: pagesOf(handover, pages),
    updatedAt,
    link: handoverLink(crmInstance, opportunityId),
  };
}

function exceptionOf(exception: process.OpenException): OpenException {
  const { sentence, owner, class: kind, field, after, assignee, openedAt } = exception;
  return {
    sentence,
    owner,
    ownerName: ownerName(owner),
    class: kind,
    ...(field === undefined ? {} : { field, fieldName: fieldName(field) }),
    after,
    assignee,
    since: openedAt,
  };
}

function summaryOf({ state, projectId, waitingFor, exceptions }: process.Handover): string {
  if (state === 'provisioned' && projectId !== undefined) return `The project ${projectId} is there.`;
  if (state === 'blocked' && exceptions.length > 0) {
    return `It is stopped: ${thingsInWords(exceptions.length)} to be put right by ${ownersInWords(exceptions)}.`;
  }
  if (state === 'waiting' && waitingFor !== undefined) return `It waits and goes on by itself: ${waitingFor}`;
  if (state === 'unwound') return 'What was made for it has been taken back.';
  return `It is ${stateName(state).toLowerCase()}.`;
}

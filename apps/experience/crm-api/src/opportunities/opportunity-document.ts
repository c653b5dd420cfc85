import type * as process from '@handover/contracts/process-opportunity-to-project';
import { handoverLink } from './handover-link.js';
import type { OpportunityHandover, OpportunityReadiness, ThingToDo } from './opportunity-documents.js';

/** A readiness of the process API as a page of the CRM shows it: without the decisions behind it. */
export function readinessDocument(readiness: process.OpportunityReadiness): OpportunityReadiness {
  const { opportunityId, evaluatedStage, passes, outcome, evaluatedAt } = readiness;
  return {
    opportunityId,
    evaluatedStage,
    passes,
    outcome,
    ...flagsOf(readiness),
    findings: readiness.findings.map(thingToDo),
    evaluatedAt,
  };
}

/** A handover of the process API as a page of the CRM shows it: where it stands, and what is to be done. */
export function handoverDocument(handover: process.Handover): OpportunityHandover {
  const { key, state, crmInstance, opportunityId, projectId, waitingFor, resumeAt, updatedAt } = handover;
  return {
    key,
    state,
    summary: summaryOf(handover),
    projectId,
    waitingFor,
    resumeAt,
    ...flagsOf(handover),
    exceptions: handover.exceptions.map(thingToDo),
    updatedAt,
    link: handoverLink(crmInstance, opportunityId),
  };
}

function flagsOf({ readyToStaff, readyToStart, readyToBill }: process.Handover | process.OpportunityReadiness) {
  return { readyToStaff, readyToStart, readyToBill };
}

function thingToDo({ sentence, owner, class: kind, field }: ThingToDo): ThingToDo {
  return { sentence, owner, class: kind, ...(field === undefined ? {} : { field }) };
}

function summaryOf({ state, projectId, waitingFor, exceptions }: process.Handover): string {
  if (state === 'provisioned' && projectId !== undefined) return `The project ${projectId} is there.`;
  if (state === 'blocked' && exceptions.length > 0) {
    const owners = [...new Set(exceptions.map(({ owner }) => owner))].join(', ');
    const things = exceptions.length === 1 ? '1 thing' : `${exceptions.length} things`;
    return `It is stopped: ${things} to be put right by ${owners}.`;
  }
  if (state === 'waiting' && waitingFor !== undefined) return `It waits and goes on by itself: ${waitingFor}`;
  return `It is ${state}.`;
}

import type * as process from '@handover/contracts/process-opportunity-to-project';
import { fieldName, notBefore, ownerName, ownersInWords, thingsInWords } from '../words.js';
import type { OpportunityReadiness } from './opportunity-documents.js';
import { type Finding, type Purpose, purposes } from './thing-to-do-document.js';

const WILL_BE: Readonly<Record<Purpose, string>> = {
  staff: 'People will be asked for in the PSA.',
  start: 'The project will be there with its dimensions.',
  bill: 'Billing profile and schedules will be there.',
};

/** A readiness of the process API as a page of the CRM shows it: without the decisions behind it. */
export function readinessDocument(readiness: process.OpportunityReadiness): OpportunityReadiness {
  const { opportunityId, name, evaluatedStage, passes, evaluatedAt } = readiness;
  const { readyToStaff, readyToStart, readyToBill } = readiness;
  return {
    opportunityId,
    name,
    evaluatedStage,
    passes,
    outcome: passes ? readiness.outcome : stopped(readiness.findings),
    ...{ readyToStaff, readyToStart, readyToBill },
    reasons: purposes.map((purpose) => ({ purpose, sentence: reasonOf(purpose, readiness.findings) })),
    findings: readiness.findings.map(findingOf),
    evaluatedAt,
  };
}

function stopped(findings: readonly process.ReadinessFinding[]): string {
  return `It would be stopped: ${thingsInWords(findings.length)} to be put right by ${ownersInWords(findings)}.`;
}

function reasonOf(purpose: Purpose, findings: readonly process.ReadinessFinding[]): string {
  const hindering = findings.filter(({ hinders }) => hinders.includes(purpose));
  return hindering.length === 0 ? WILL_BE[purpose] : notBefore(hindering);
}

function findingOf({ sentence, owner, class: kind, field, hinders }: process.ReadinessFinding): Finding {
  return {
    sentence,
    owner,
    ownerName: ownerName(owner),
    class: kind,
    ...(field === undefined ? {} : { field, fieldName: fieldName(field) }),
    hinders,
  };
}

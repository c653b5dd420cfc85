import type { EventOfStage } from '@handover/events';
import { causeOf, type Finding, whatFollows } from '../exceptions/business-exception.js';

/** The event that tells that a handover is blocked, and why. */
export function blockedBy(findings: readonly Finding[]): EventOfStage {
  const told = findings.map((finding) => {
    const { class: kind, owner, sentence, causeTitle = sentence } = finding;
    return { class: kind, owner, sentence, cause: causeOf(finding), title: causeTitle, after: whatFollows(finding) };
  });
  return { name: 'handover.blocked', data: { findings: told } };
}

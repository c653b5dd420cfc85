import type { EvaluationResult } from '@handover/contracts/process-rules';

/** `decision:project-template@3/template` */
export function decisionSource({ decision, version }: EvaluationResult, field: string): string {
  return `decision:${decision}@${version}/${field}`;
}

import type { OpportunityHandover, OpportunityReadiness } from '@handover/contracts/experience-crm';

/** What the card shows. */
export type View =
  /** The page has not said yet what is wanted: which of its attributes or properties is missing. */
  | { kind: 'incomplete'; missing: string }
  | { kind: 'loading' }
  | { kind: 'not-found' }
  | { kind: 'signed-out'; correlationId?: string }
  | { kind: 'refused'; detail: string; correlationId?: string }
  | { kind: 'failed'; detail: string; correlationId?: string }
  | { kind: 'before'; readiness: OpportunityReadiness }
  /** With the gate's answer where there might be a next time. */
  | { kind: 'handover'; handover: OpportunityHandover; readiness?: OpportunityReadiness };

/** The state in one word: a handover's own, or the kind of view. */
export function stateOf(view: View): string {
  return view.kind === 'handover' ? view.handover.state : view.kind;
}

/** Whether the handover goes on by itself. */
export function isUnderWay(view: View): boolean {
  return (
    view.kind === 'handover' &&
    ['received', 'validating', 'provisioning', 'changing', 'unwinding'].includes(view.handover.state)
  );
}

/** All that a reader would see change: everything but the time at which it was read. */
export function fingerprint(view: View): string {
  return JSON.stringify(view, (name, value: unknown) => (name === 'evaluatedAt' ? undefined : value));
}

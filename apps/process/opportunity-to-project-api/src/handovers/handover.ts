/** The states of a handover; see the picture in docs/guides/operations.md. */
export const handoverStates = [
  'received',
  'validating',
  'provisioning',
  'waiting',
  'blocked',
  'provisioned',
  'changing',
  'unwinding',
  'unwound',
  'closed',
] as const;
export type HandoverState = (typeof handoverStates)[number];

const transitions: Readonly<Record<HandoverState, readonly HandoverState[]>> = {
  received: ['validating', 'unwinding'],
  validating: ['validating', 'provisioning', 'waiting', 'blocked', 'unwinding'],
  provisioning: ['validating', 'provisioning', 'provisioned', 'waiting', 'blocked', 'unwinding'],
  waiting: ['validating', 'unwinding'],
  blocked: ['validating', 'unwinding'],
  provisioned: ['changing', 'unwinding', 'closed'],
  changing: ['provisioned', 'blocked', 'waiting', 'unwinding'],
  unwinding: ['unwinding', 'unwound', 'blocked', 'waiting'],
  unwound: ['received', 'blocked'],
  closed: [],
};

/** Whether a handover may go from one state to the other. */
export function mayBecome(from: HandoverState, to: HandoverState): boolean {
  return transitions[from].includes(to);
}

/** The states from which `to` can be reached. */
export function statesBefore(to: HandoverState): HandoverState[] {
  return handoverStates.filter((from) => mayBecome(from, to));
}

/** States that a handover leaves by itself. */
export const statesUnderWay = [
  'received',
  'validating',
  'provisioning',
  'waiting',
  'unwinding',
] as const satisfies HandoverState[];

/** Whether a handover leaves this state by itself. */
export function isUnderWay(state: HandoverState): boolean {
  return statesUnderWay.some((each) => each === state);
}

/** States in which a handover that provides changes nothing by itself: a person, or a save of its deal, must carry it on. */
export const statesAtRest = ['provisioned', 'blocked'] as const satisfies HandoverState[];

/** Whether a handover writes its records, or takes back what it wrote; it keeps its direction while it waits or is blocked. */
export type Direction = 'providing' | 'unwinding';

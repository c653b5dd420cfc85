import { stateOf, type View } from './view.js';

/** What the event `handover-changed` says. */
export interface HandoverChanged {
  /** `before`, the state of the handover, or why there is nothing to show: `not-found`, `refused`, `signed-out`, `failed`. */
  state: string;
  /** Null the first time. */
  previousState: string | null;
  projectId?: string;
  readyToStaff?: boolean;
  readyToStart?: boolean;
  readyToBill?: boolean;
  /** Before the win: whether the gate lets it pass. */
  passes?: boolean;
}

/** What changed from one view to the next, for the page around the card; undefined when that is nothing to it. */
export function changeBetween(before: View, after: View): HandoverChanged | undefined {
  if (isPassing(after)) return undefined;
  const change = { ...contentOf(after), previousState: isPassing(before) ? null : stateOf(before) };
  const same = JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(after));
  return same ? undefined : change;
}

function isPassing({ kind }: View): boolean {
  return kind === 'loading' || kind === 'incomplete';
}

function contentOf(view: View): Omit<HandoverChanged, 'previousState'> {
  const state = stateOf(view);
  if (view.kind === 'before') {
    const { passes, readyToStaff, readyToStart, readyToBill } = view.readiness;
    return { state, passes, readyToStaff, readyToStart, readyToBill };
  }
  if (view.kind !== 'handover') return { state };
  const { projectId, readyToStaff, readyToStart, readyToBill } = view.handover;
  return { state, projectId, readyToStaff, readyToStart, readyToBill };
}

import type { DifferenceKind, DifferenceState } from '@handover/contracts/experience-ops';
import { KINDS, STATES } from './words.js';

const TABS = ['differences', 'runs', 'counts'] as const;
export type Tab = (typeof TABS)[number];

/** What of the reconciliation is shown; in the address. */
export interface ReconciliationSearch {
  tab?: Tab;
  kind?: DifferenceKind;
  state?: DifferenceState;
  legalEntity?: string;
  handoverKey?: string;
}

/** Reads it from an address; what is not known is left out. */
export function reconciliationSearch(search: Record<string, unknown>): ReconciliationSearch {
  const { tab, kind, state, legalEntity, handoverKey } = search;
  const found: ReconciliationSearch = {
    tab: TABS.find((each) => each === tab),
    kind: typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? (kind as DifferenceKind) : undefined,
    state: typeof state === 'string' && Object.hasOwn(STATES, state) ? (state as DifferenceState) : undefined,
    legalEntity: text(legalEntity),
    handoverKey: text(handoverKey),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

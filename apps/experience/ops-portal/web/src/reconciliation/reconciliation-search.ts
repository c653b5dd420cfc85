import type { DifferenceKind, DifferenceState } from '@handover/contracts/experience-ops';
import { among, compact, text } from '../router/search-values.js';
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
  return compact({
    tab: TABS.find((each) => each === tab),
    kind: among(KINDS, kind),
    state: among(STATES, state),
    legalEntity: text(legalEntity),
    handoverKey: text(handoverKey),
  });
}

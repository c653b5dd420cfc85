/** What of a decision is shown. */
export const decisionTabs = ['tables', 'try', 'history'] as const;
export type DecisionTab = (typeof decisionTabs)[number];

/** Search parameters of the page of a decision, so that a link shows the same again. */
export interface DecisionSearch {
  tab?: DecisionTab;
  /** Version that is shown; the one in force when absent. */
  version?: number;
  /** Versions whose differences are shown. */
  from?: number;
  to?: number;
}

/** Reads the search parameters; what makes no sense is left out. */
export function decisionSearch(search: Record<string, unknown>): DecisionSearch {
  const number = (name: string) => {
    const value = Number(search[name]);
    return Number.isInteger(value) && value > 0 ? { [name]: value } : {};
  };
  const tab = decisionTabs.find((each) => each === search.tab);
  return { ...(tab === undefined ? {} : { tab }), ...number('version'), ...number('from'), ...number('to') };
}

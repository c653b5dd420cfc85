const tabs = ['instances', 'maintenance'] as const;

/** What the address of the systems says. */
export interface SystemsSearch {
  tab?: (typeof tabs)[number];
}

/** Reads it from an address; what is none of it is left out. */
export function systemsSearch(given: Record<string, unknown>): SystemsSearch {
  const tab = tabs.find((each) => each === given.tab);
  return tab === undefined ? {} : { tab };
}

import type { EventFate } from '@handover/contracts/experience-ops';
import { FATES } from './fates.js';

const TABS = ['received', 'subscriptions', 'notifications'] as const;
export type EventsTab = (typeof TABS)[number];

/** What of the events is shown; in the address. */
export interface EventsSearch {
  tab?: EventsTab;
  fate?: EventFate;
  opportunityId?: string;
}

/** Reads it from an address; what is not known is left out. */
export function eventsSearch({ tab, fate, opportunityId }: Record<string, unknown>): EventsSearch {
  const found: EventsSearch = {
    tab: TABS.find((each) => each === tab),
    fate: typeof fate === 'string' && Object.hasOwn(FATES, fate) ? (fate as EventFate) : undefined,
    opportunityId: typeof opportunityId === 'string' && opportunityId !== '' ? opportunityId : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

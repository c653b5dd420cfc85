import type { NewSavedView, SavedView } from '@handover/contracts/experience-ops';
import { shownColumns } from './columns.js';
import type { HandoversSearch } from './search.js';

/** What the table shows now, as a view of that name. */
export function viewOfSearch(search: HandoversSearch, name: string, shared: boolean): NewSavedView {
  const { sort = 'receivedAt', direction = 'desc', columns, ...filters } = search;
  return {
    page: 'handovers',
    name,
    shared,
    filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    columns: shownColumns(columns).map(({ id }) => id),
    sort: `${sort}:${direction}`,
  };
}

/** What the table is to show for a view; the address checks it. */
export function searchOfView({ filters, columns, sort }: SavedView): Record<string, unknown> {
  const [by, direction] = (sort ?? '').split(':');
  return { ...filters, columns, sort: by, direction };
}

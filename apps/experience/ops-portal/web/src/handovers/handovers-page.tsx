import { Text } from '@mantine/core';
import { useMay } from '../session/session-context.js';
import { NotAllowed } from '../ui/failed.js';
import { Page } from '../ui/page.js';
import { ExportButton } from './export-button.js';
import { HandoverFilters } from './handover-filters.js';
import { HandoverTable } from './handover-table.js';
import { handoversRoute } from './routes.js';
import { SavedViewsBar } from './saved-views-bar.js';
import type { HandoversSearch } from './search.js';

/** The table of all handovers. */
export function HandoversPage() {
  const search = handoversRoute.useSearch();
  const navigate = handoversRoute.useNavigate();
  const mayViews = useMay('saved-views:read');
  const change = (next: HandoversSearch) => void navigate({ search: next, replace: true });
  if (!useMay('handovers:read')) return <NotAllowed />;
  return (
    <Page
      title="Handovers"
      description={
        <Text c="dimmed">Every won deal on its way to a project that can be staffed, started and billed.</Text>
      }
      actions={<ExportButton search={search} />}
    >
      {mayViews && <SavedViewsBar search={search} apply={change} />}
      <HandoverFilters search={search} change={change} />
      <HandoverTable search={search} change={change} />
    </Page>
  );
}

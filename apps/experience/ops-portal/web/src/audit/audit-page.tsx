import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../ui/page.js';
import { AuditEntries } from './audit-entries.js';
import { AuditFilters } from './audit-filters.js';
import { ExportLog } from './export-log.js';
import { VerifyLog } from './verify-log.js';

const route = getRouteApi('/personal/audit');

/** Who did what, when and why; and whether anybody has changed what is written here. */
export function AuditPage() {
  const search = route.useSearch();
  return (
    <Page
      title="Audit"
      description="Who did what, when and why. Every entry is sealed with the one before it: nobody changes one unseen."
      actions={<ExportLog search={search} />}
    >
      <VerifyLog log={search.log ?? 'handovers'} />
      <AuditFilters />
      <AuditEntries search={search} />
    </Page>
  );
}

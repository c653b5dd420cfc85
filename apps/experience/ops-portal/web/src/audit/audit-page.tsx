import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function AuditPage() {
  return (
    <Page title="Audit">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

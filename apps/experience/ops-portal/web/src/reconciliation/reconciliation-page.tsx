import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function ReconciliationPage() {
  return (
    <Page title="Reconciliation">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

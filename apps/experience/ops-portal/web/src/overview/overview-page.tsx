import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function OverviewPage() {
  return (
    <Page title="Overview">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function EventsPage() {
  return (
    <Page title="Events">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function SystemsPage() {
  return (
    <Page title="Systems">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function HandoversPage() {
  return (
    <Page title="Handovers">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

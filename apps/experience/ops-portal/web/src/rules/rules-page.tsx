import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function RulesPage() {
  return (
    <Page title="Rules">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

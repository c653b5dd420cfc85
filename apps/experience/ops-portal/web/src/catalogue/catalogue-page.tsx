import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function CataloguePage() {
  return (
    <Page title="API catalogue">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

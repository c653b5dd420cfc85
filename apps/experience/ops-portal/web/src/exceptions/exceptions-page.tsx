import { Empty } from '../ui/empty.js';
import { Page } from '../ui/page.js';

export function ExceptionsPage() {
  return (
    <Page title="Exceptions">
      <Empty title="Nothing to see yet" />
    </Page>
  );
}

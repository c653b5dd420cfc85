import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Page } from '../ui/page.js';
import { ActProgress } from './act-progress.js';

const route = getRouteApi('/personal/exceptions/acts/$act');

/** One act: how far it has come, and what became of each of its handovers. */
export function ActPage() {
  const { act: id } = route.useParams();
  const ops = useOps();
  const { data: act } = useQuery({ queryKey: [LIVE, 'act', id], queryFn: () => ops.getAct({ path: { id } }) });
  return (
    <Page
      title="What was set in motion"
      description={
        act && (
          <Anchor component={Link} to={`/exceptions/causes/${act.cause}`}>
            {act.title}
          </Anchor>
        )
      }
    >
      <ActProgress id={id} />
    </Page>
  );
}

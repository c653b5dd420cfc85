import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { HandoverException } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { AllWell } from '../ui/all-well.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Instant } from '../ui/values.js';
import { ActProgress } from './act-progress.js';
import { Actions } from './actions/actions.js';
import { ExceptionFacts } from './exception-facts.js';
import { History } from './history.js';
import { TechnicalDetail } from './technical-detail.js';
import { counted } from './words.js';

const route = getRouteApi('/personal/exceptions/$id');

/** One exception: what is wrong, what is at risk, what can be done and what was done. */
export function ExceptionPage() {
  const { id } = route.useParams();
  const ops = useOps();
  const query = useQuery({
    queryKey: [LIVE, 'exception', id],
    queryFn: () => ops.getException({ path: { id } }),
  });
  const { data } = query;
  return (
    <Page
      title={data?.name ?? data?.handoverKey ?? 'An exception'}
      description={
        <Anchor component={Link} to="/exceptions">
          All exceptions
        </Anchor>
      }
    >
      <Loaded query={query} what="the exception">
        {(exception) => <Details exception={exception} />}
      </Loaded>
    </Page>
  );
}

function Details({ exception }: { exception: HandoverException }) {
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  const ops = useOps();
  const { cause, id } = exception;
  const summary = useQuery({
    queryKey: [LIVE, 'exception-cause', cause],
    queryFn: async () => (await ops.listExceptionCauses({ query: { cause } })).items[0] ?? null,
  });
  const count = summary.data?.count ?? 1;
  return (
    <Stack>
      <Standing exception={exception} />
      {exception.open && count > 1 && (
        <Text>
          <Anchor component={Link} to={`/exceptions/causes/${cause}`}>
            {counted(count, 'handover')} wait for the same cause.
          </Anchor>
        </Text>
      )}
      {act !== undefined && <ActProgress id={act} linked />}
      <ExceptionFacts exception={exception} />
      <Actions id={id} count={count} onActed={(acted) => void navigate({ search: { act: acted } })} />
      <History exception={exception} />
      <TechnicalDetail exception={exception} />
    </Stack>
  );
}

function Standing({ exception }: { exception: HandoverException }) {
  const { open, sentence, after, resolution, resolvedBy, resolvedAt, resolvedReason } = exception;
  if (open) {
    return (
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={sentence}>
        {after}
      </Alert>
    );
  }
  return (
    <AllWell title={`Cleared: ${resolution ?? 'it is gone'}`}>
      <Stack gap={4}>
        <Text size="sm">{sentence}</Text>
        <Group gap={4}>
          <Text size="sm" component="span">
            {resolvedBy ?? 'By itself'}, <Instant value={resolvedAt} />
          </Text>
          {resolvedReason !== undefined && <Text size="sm">“{resolvedReason}”</Text>}
        </Group>
      </Stack>
    </AllWell>
  );
}

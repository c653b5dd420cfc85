import type { ApiDetail } from '@handover/contracts/experience-catalogue';
import { Anchor, Badge, Group, List, Stack, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useCatalogue } from '../api/clients-context.js';
import { usePerson } from '../session/session-context.js';
import { Loaded } from '../ui/loaded.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { CalendarDate } from '../ui/values.js';
import { ApiChangesList } from './api-changes-list.js';
import { LifecycleBadge } from './apis-by-layer.js';
import { ClientToCopy } from './client-to-copy.js';
import { DownloadContract } from './download-contract.js';
import { OperationList } from './operation-list.js';
import { type ApiTab, apiTabs } from './routes.js';

const route = getRouteApi('/open/catalogue/$name');
const SwaggerUi = lazy(() => import('./swagger-ui.js').then(({ SwaggerUi: component }) => ({ default: component })));

/** One API: whose it is, who may call it, its operations, its contract, a client. */
export function ApiPage() {
  const { name } = route.useParams();
  const catalogue = useCatalogue();
  const person = usePerson();
  const api = useQuery({
    queryKey: ['catalogue', 'api', name, person?.subject],
    queryFn: () => catalogue.getApi({ path: { name } }),
    staleTime: Infinity,
  });
  return (
    <Stack>
      <nav aria-label="Way back">
        <Link to="/catalogue">All APIs</Link>
      </nav>
      <Loaded query={api} what="the API">
        {(data) => <Described api={data} />}
      </Loaded>
    </Stack>
  );
}

function Described({ api }: { api: ApiDetail }) {
  const { tab = 'operations' } = route.useSearch();
  const navigate = route.useNavigate();
  const events = api.format === 'asyncapi';
  return (
    <Page
      title={api.title}
      description={api.purpose}
      actions={<DownloadContract name={api.name} version={api.version} />}
    >
      <About api={api} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => void navigate({ search: { tab: apiTabs.find((known) => known === next) as ApiTab } })}
      >
        <Tabs.List>
          <Tabs.Tab value="operations">{events ? 'Events' : 'Operations'}</Tabs.Tab>
          <Tabs.Tab value="changes">Changes</Tabs.Tab>
          {api.client && <Tabs.Tab value="client">{events ? 'Types' : 'Client'}</Tabs.Tab>}
          {!events && <Tabs.Tab value="swagger">Swagger UI</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="operations" pt="md">
          <OperationList api={api} />
        </Tabs.Panel>
        <Tabs.Panel value="changes" pt="md">
          <ApiChangesList changes={api.changes} />
        </Tabs.Panel>
        <Tabs.Panel value="client" pt="md">
          <ClientToCopy name={api.name} events={events} />
        </Tabs.Panel>
        <Tabs.Panel value="swagger" pt="md">
          <Suspense fallback={<Loading what="Swagger UI" />}>
            <SwaggerUi name={api.name} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function About({ api }: { api: ApiDetail }) {
  const { name, version, lifecycle, owner, callers, scopes, visibility, description } = api;
  return (
    <Stack gap="xs">
      <Text size="sm">{description}</Text>
      <Group gap="xs">
        <LifecycleBadge state={lifecycle.state} />
        <Text size="sm">
          {name} {version}, {lifecycle.state} since <CalendarDate value={lifecycle.since} />
          {lifecycle.sunset !== undefined && (
            <>
              , answers until <CalendarDate value={lifecycle.sunset} />
            </>
          )}{' '}
          · {visibility}
        </Text>
      </Group>
      <Text size="sm">
        Owner: {owner.team}, <Anchor href={`mailto:${owner.contact}`}>{owner.contact}</Anchor>
      </Text>
      <Text size="sm" component="div">
        Who may call it:
        <List size="sm">
          {callers.map((caller) => (
            <List.Item key={caller}>{caller}</List.Item>
          ))}
        </List>
      </Text>
      {scopes.length > 0 && (
        <Group gap={4}>
          <Text size="sm">Scopes:</Text>
          {scopes.map((scope) => (
            <Badge key={scope} variant="default" tt="none">
              {scope}
            </Badge>
          ))}
        </Group>
      )}
    </Stack>
  );
}

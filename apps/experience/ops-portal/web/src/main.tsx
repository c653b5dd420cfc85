import '@mantine/core/styles.css';
import './portal.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClients } from './api/clients.js';
import { ClientsProvider } from './api/clients-context.js';
import { createQueryClient } from './api/query-client.js';
import { Connection } from './connection/connection.js';
import { createPortalRouter } from './router/router.js';
import { loadConfiguration } from './session/portal-configuration.js';
import { Session } from './session/session.js';
import { SessionProvider } from './session/session-context.js';
import { theme } from './theme.js';
import { Failed } from './ui/failed.js';

const root = createRoot(document.getElementById('portal')!);

async function start(): Promise<void> {
  const session = new Session(await loadConfiguration());
  await session.open();
  const queries = createQueryClient();
  const connection = new Connection(() => void queries.invalidateQueries());
  const router = createPortalRouter(connection);
  root.render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <SessionProvider session={session}>
          <ClientsProvider clients={createClients(session, connection)}>
            <QueryClientProvider client={queries}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </ClientsProvider>
        </SessionProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

start().catch((error: unknown) => {
  root.render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Failed error={error} retry={() => window.location.reload()} />
    </MantineProvider>,
  );
});

import { createRouter } from '@tanstack/react-router';
import { auditRoutes } from '../audit/routes.js';
import { catalogueRoutes } from '../catalogue/routes.js';
import type { Connection } from '../connection/connection.js';
import { eventsRoutes } from '../events/routes.js';
import { exceptionsRoutes } from '../exceptions/routes.js';
import { handoversRoutes } from '../handovers/routes.js';
import { overviewRoutes } from '../overview/routes.js';
import { reconciliationRoutes } from '../reconciliation/routes.js';
import { rulesRoutes } from '../rules/routes.js';
import { systemsRoutes } from '../systems/routes.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';
import { openRoute, personalRoute, rootRoute, signedInRoute } from './root-route.js';

const routeTree = rootRoute.addChildren([
  signedInRoute,
  openRoute.addChildren([...catalogueRoutes]),
  personalRoute.addChildren([
    ...overviewRoutes,
    ...handoversRoutes,
    ...exceptionsRoutes,
    ...systemsRoutes,
    ...rulesRoutes,
    ...reconciliationRoutes,
    ...eventsRoutes,
    ...auditRoutes,
  ]),
]);

/** All pages of the portal, by path. */
export function createPortalRouter(connection: Connection) {
  return createRouter({
    routeTree,
    context: { connection },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading what="the page" />,
    defaultErrorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
    defaultNotFoundComponent: () => <Empty title="There is no such page">The link may be old, or mistyped.</Empty>,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}

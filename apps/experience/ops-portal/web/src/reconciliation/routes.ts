import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const reconciliationRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/reconciliation',
    component: lazyRouteComponent(() => import('./reconciliation-page.js'), 'ReconciliationPage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { reconciliationSearch } from './reconciliation-search.js';

export const reconciliationRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/reconciliation',
    validateSearch: reconciliationSearch,
    component: lazyRouteComponent(() => import('./reconciliation-page.js'), 'ReconciliationPage'),
  }),
] as const;

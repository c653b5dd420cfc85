import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { systemsSearch } from './systems-search.js';

export const systemsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/systems',
    validateSearch: systemsSearch,
    component: lazyRouteComponent(() => import('./systems-page.js'), 'SystemsPage'),
  }),
] as const;

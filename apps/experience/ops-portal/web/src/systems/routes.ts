import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const systemsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/systems',
    component: lazyRouteComponent(() => import('./systems-page.js'), 'SystemsPage'),
  }),
] as const;

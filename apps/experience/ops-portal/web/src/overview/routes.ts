import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const overviewRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./overview-page.js'), 'OverviewPage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const exceptionsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/exceptions',
    component: lazyRouteComponent(() => import('./exceptions-page.js'), 'ExceptionsPage'),
  }),
] as const;

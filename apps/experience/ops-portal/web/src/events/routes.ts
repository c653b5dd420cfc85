import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const eventsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/events',
    component: lazyRouteComponent(() => import('./events-page.js'), 'EventsPage'),
  }),
] as const;

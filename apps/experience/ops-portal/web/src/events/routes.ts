import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { eventsSearch } from './events-search.js';

export const eventsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/events',
    validateSearch: eventsSearch,
    component: lazyRouteComponent(() => import('./events-page.js'), 'EventsPage'),
  }),
] as const;

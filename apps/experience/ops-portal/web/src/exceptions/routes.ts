import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { actSearch, inboxSearch } from './inbox-search.js';

export const exceptionsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/exceptions',
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('./exceptions-page.js'), 'ExceptionsPage'),
  }),
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/exceptions/causes/$cause',
    validateSearch: actSearch,
    component: lazyRouteComponent(() => import('./cause-page.js'), 'CausePage'),
  }),
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/exceptions/acts/$act',
    component: lazyRouteComponent(() => import('./act-page.js'), 'ActPage'),
  }),
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/exceptions/$id',
    validateSearch: actSearch,
    component: lazyRouteComponent(() => import('./exception-page.js'), 'ExceptionPage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { listSearch, overviewSearch } from './overview-search.js';

export const overviewRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/',
    validateSearch: overviewSearch,
    component: lazyRouteComponent(() => import('./overview-page.js'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/pipeline-deals',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./pipeline-deals-page.js'), 'PipelineDealsPage'),
  }),
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/unstaffed-demands',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./unstaffed-demands-page.js'), 'UnstaffedDemandsPage'),
  }),
] as const;

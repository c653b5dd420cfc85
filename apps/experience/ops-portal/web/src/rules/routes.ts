import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { decisionSearch } from './decision-search.js';

export const rulesRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/rules',
    component: lazyRouteComponent(() => import('./rules-page.js'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/rules/$name',
    validateSearch: decisionSearch,
    component: lazyRouteComponent(() => import('./decision-page.js'), 'DecisionPage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const rulesRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/rules',
    component: lazyRouteComponent(() => import('./rules-page.js'), 'RulesPage'),
  }),
] as const;

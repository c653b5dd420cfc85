import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';

export const handoversRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/handovers',
    component: lazyRouteComponent(() => import('./handovers-page.js'), 'HandoversPage'),
  }),
] as const;

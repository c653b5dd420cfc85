import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { openRoute } from '../router/root-route.js';

export const catalogueRoutes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: '/catalogue',
    component: lazyRouteComponent(() => import('./catalogue-page.js'), 'CataloguePage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { auditSearch } from './audit-search.js';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { openRoute } from '../router/root-route.js';
import { text } from '../router/search-values.js';

/** Tabs of an API's page. */
export const apiTabs = ['operations', 'changes', 'client', 'swagger'] as const;
export type ApiTab = (typeof apiTabs)[number];

const listRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/catalogue',
  validateSearch: (search: Record<string, unknown>): { q?: string } => ({ q: text(search.q) }),
  component: lazyRouteComponent(() => import('./catalogue-page.js'), 'CataloguePage'),
});

const apiRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/catalogue/$name',
  validateSearch: (search: Record<string, unknown>): { tab?: ApiTab; operation?: string; field?: string } => ({
    tab: apiTabs.find((tab) => tab === search.tab),
    operation: text(search.operation),
    field: text(search.field),
  }),
  component: lazyRouteComponent(() => import('./api-page.js'), 'ApiPage'),
});

export const catalogueRoutes = [listRoute, apiRoute] as const;

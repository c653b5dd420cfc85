import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personalRoute } from '../router/root-route.js';
import { type HandoverTab, isHandoverTab } from './tabs.js';
import { validateHandoversSearch } from './search.js';

/** The table of handovers. */
export const handoversRoute = createRoute({
  getParentRoute: () => personalRoute,
  path: '/handovers',
  validateSearch: validateHandoversSearch,
  component: lazyRouteComponent(() => import('./handovers-page.js'), 'HandoversPage'),
});

/** One handover. */
export const handoverRoute = createRoute({
  getParentRoute: () => personalRoute,
  path: '/handovers/$key',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: HandoverTab } => (isHandoverTab(tab) ? { tab } : {}),
  component: lazyRouteComponent(() => import('./handover-page.js'), 'HandoverPage'),
});

export const handoversRoutes = [handoversRoute, handoverRoute] as const;

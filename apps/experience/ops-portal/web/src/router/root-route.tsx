import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router';
import type { Connection } from '../connection/connection.js';
import { usePerson } from '../session/session-context.js';
import { SignInPage } from '../session/sign-in-page.js';
import { SignedInPage } from '../session/signed-in-page.js';
import { Shell } from '../shell/shell.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';

/** What routes can ask for. */
export interface RouterContext {
  connection: Connection;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: () => <Empty title="There is no such page">The link may be old, or mistyped.</Empty>,
  errorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
});

/** Where the issuer sends people back to; without the shell. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: SignedInPage,
});

/** Pages in the shell that anybody may see. */
export const openRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  component: function Open() {
    return <Shell connection={openRoute.useRouteContext().connection} />;
  },
});

/** Pages in the shell for people who have signed in. */
export const personalRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'personal',
  component: function Personal() {
    const { connection } = personalRoute.useRouteContext();
    return usePerson() ? <Shell connection={connection} /> : <SignInPage />;
  },
});

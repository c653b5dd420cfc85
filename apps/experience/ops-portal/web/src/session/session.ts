import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { PortalConfiguration } from './portal-configuration.js';

/** The person who has signed in. */
export interface Person {
  /** `sub` at the issuer. */
  subject: string;
  name: string;
  /** What the issuer granted of what the portal asked for. */
  scopes: ReadonlySet<string>;
}

/** Path to which the issuer sends people back. */
export const SIGNED_IN_PATH = '/signed-in';

/**
 * Signing in and out by OpenID Connect: authorization code with PKCE (RFC 7636). Tokens live in the tab's session storage
 * and are renewed with the refresh token before they expire.
 */
export class Session {
  private readonly manager: UserManager;
  private readonly listeners = new Set<() => void>();
  private user: User | null = null;
  private current: Person | undefined;

  constructor(configuration: PortalConfiguration) {
    const here = window.location.origin;
    this.manager = new UserManager({
      authority: configuration.issuer,
      client_id: configuration.clientId,
      redirect_uri: `${here}${SIGNED_IN_PATH}`,
      post_logout_redirect_uri: `${here}/`,
      scope: configuration.scopes.join(' '),
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      automaticSilentRenew: true,
      accessTokenExpiringNotificationTimeInSeconds: 60,
    });
    this.manager.events.addUserLoaded((user) => this.take(user));
    this.manager.events.addUserUnloaded(() => this.take(null));
    this.manager.events.addAccessTokenExpired(() => void this.manager.removeUser());
  }

  /** Finds out whether somebody is signed in already. */
  async open(): Promise<void> {
    const user = await this.manager.getUser();
    this.take(user && !user.expired ? user : null);
  }

  person = (): Person | undefined => this.current;

  /** The access token, renewed when it has run out; undefined when nobody is signed in. */
  async token(): Promise<string | undefined> {
    if (this.user?.expired && this.user.refresh_token) await this.renew();
    return this.user?.access_token;
  }

  /** Gets new tokens, or ends the session when the issuer gives none. */
  async renew(): Promise<void> {
    try {
      await this.manager.signinSilent();
    } catch {
      await this.manager.removeUser();
    }
  }

  /** Leaves for the issuer's page; comes back to where the person was. */
  signIn(returnTo: string): Promise<void> {
    return this.manager.signinRedirect({ state: { returnTo } });
  }

  /** Completes signing in. Resolves with where the person wanted to go. */
  async complete(): Promise<string> {
    const user = await this.manager.signinRedirectCallback();
    this.take(user);
    const { returnTo } = (user.state ?? {}) as { returnTo?: string };
    return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/';
  }

  signOut(): Promise<void> {
    return this.manager.signoutRedirect();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private take(user: User | null): void {
    this.user = user;
    this.current = user ? personOf(user) : undefined;
    for (const listener of this.listeners) listener();
  }
}

function personOf(user: User): Person {
  const { sub, name } = user.profile;
  return { subject: sub, name: name ?? sub, scopes: new Set(user.scope?.split(' ')) };
}

import jsforce from 'jsforce/lib/core.js';
import type { Connection as SalesforceConnection } from 'jsforce/lib/connection.js';
import { KeepAliveTransport } from './keep-alive-transport.js';
import type { SalesforceConfig } from './salesforce-config.js';
import { isSessionExpired } from './salesforce-failures.js';

const { Connection } = jsforce;

/**
 * A session of the org by OAuth 2 client credentials (RFC 6749, 4.4), opened with the first call and renewed, once for
 * all calls that wait, when the org no longer accepts it.
 */
export class SalesforceSession {
  private readonly transport: KeepAliveTransport;
  private readonly connection: SalesforceConnection;
  private opening: Promise<void> | undefined;

  constructor({ loginUrl, clientId, clientSecret, apiVersion, timeoutMs }: SalesforceConfig) {
    this.transport = new KeepAliveTransport(timeoutMs);
    this.connection = new Connection({ oauth2: { loginUrl, clientId, clientSecret }, loginUrl, version: apiVersion });
    // jsforce's own renewal needs a refresh token, which client credentials do not give.
    this.connection._refreshDelegate = undefined;
    this.connection._transport = this.transport;
    this.connection.oauth2._transport = this.transport;
  }

  /** Calls used and granted in the last 24 hours, as the org's last answer said. */
  get usage(): { used: number; limit: number } | undefined {
    return this.connection.limitInfo?.apiUsage;
  }

  /** Runs calls; again with a new session when the org says that this one has expired. Throws what jsforce throws. */
  async call<Result>(work: (connection: SalesforceConnection) => Promise<Result>): Promise<Result> {
    if (!this.connection.accessToken) await this.open();
    const token = this.connection.accessToken;
    try {
      return await work(this.connection);
    } catch (error) {
      if (!isSessionExpired(error)) throw error;
      // Another call may have renewed it meanwhile.
      if (this.connection.accessToken === token) await this.open();
      return work(this.connection);
    }
  }

  close(): void {
    this.transport.close();
  }

  private open(): Promise<void> {
    this.opening ??= this.connection
      .authorize({ grant_type: 'client_credentials' })
      .then(() => undefined)
      .finally(() => (this.opening = undefined));
    return this.opening;
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import 'jsforce/lib/api/streaming.js';
import jsforce from 'jsforce/lib/core.js';
import type { Connection as SalesforceConnection } from 'jsforce/lib/connection.js';
import { DailyCalls } from './daily-calls.js';
import { jwtBearerGrant } from './jwt-bearer.js';
import { KeepAliveTransport } from './keep-alive-transport.js';
import type { SalesforceConfig } from './salesforce-config.js';
import { isSessionExpired } from './salesforce-failures.js';

const { Connection } = jsforce;

/** Whether a call may be slowed or held back to save the org's daily calls. */
export type Importance = 'deferrable' | 'needed';

/**
 * A session of the org by OAuth 2 client credentials (RFC 6749, 4.4) or JWT bearer (RFC 7523), opened with the first call
 * and renewed, once for all calls that wait, when the org no longer accepts it.
 */
export class SalesforceSession {
  private readonly transport: KeepAliveTransport;
  private readonly connection: SalesforceConnection;
  private readonly dailyCalls: DailyCalls;
  private opening: Promise<void> | undefined;

  constructor(private readonly config: SalesforceConfig) {
    const { loginUrl, clientId, clientSecret, apiVersion, timeoutMs, retries, dailyCalls } = config;
    this.transport = new KeepAliveTransport(timeoutMs, retries);
    this.connection = new Connection({ oauth2: { loginUrl, clientId, clientSecret }, loginUrl, version: apiVersion });
    // jsforce's own renewal needs a refresh token, which neither flow gives.
    this.connection._refreshDelegate = undefined;
    this.connection._transport = this.transport;
    this.connection.oauth2._transport = this.transport;
    this.dailyCalls = new DailyCalls(dailyCalls, () => this.connection.limitInfo?.apiUsage);
  }

  /** Runs calls; again with a new session when the org says that this one has expired. Throws what jsforce throws, and HeldBack. */
  async call<Result>(
    work: (connection: SalesforceConnection) => Promise<Result>,
    importance: Importance,
  ): Promise<Result> {
    if (importance === 'deferrable') await this.spareCalls();
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

  private async spareCalls(): Promise<void> {
    const wait = this.dailyCalls.pauseBeforeRead();
    if (wait > 0) await pause(wait);
  }

  private open(): Promise<void> {
    this.opening ??= this.authorize().finally(() => (this.opening = undefined));
    return this.opening;
  }

  private async authorize(): Promise<void> {
    const { clientId, username, privateKey, loginUrl, audience = loginUrl } = this.config;
    const grant =
      username !== undefined && privateKey !== undefined
        ? await jwtBearerGrant({ clientId, username, privateKey, audience }, new Date())
        : { grant_type: 'client_credentials' };
    await this.connection.authorize(grant);
  }
}

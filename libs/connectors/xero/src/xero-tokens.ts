import { readFile, rename, writeFile } from 'node:fs/promises';
import { AccessDenied, ConnectorFailure, SystemUnavailable, type VendorHttp } from '@handover/connector-kit';
import type { XeroConfig } from './xero-config.js';

/** Seconds before its end at which a token is no longer used. */
const MARGIN_SECONDS = 60;

interface Token {
  value: string;
  /** Milliseconds of the clock. */
  usableUntil: number;
}

interface TokenAnswer {
  access_token?: string;
  refresh_token?: string;
  expires_in?: number;
  error?: string;
}

/**
 * Access tokens of one app: by client credentials (a custom connection), or by a refresh token, of which every use makes
 * a new one that replaces it in its file. Asked for once for all calls that wait.
 */
export class XeroTokens {
  private token: Token | undefined;
  private asking: Promise<Token> | undefined;

  constructor(
    private readonly http: VendorHttp,
    private readonly config: Pick<XeroConfig, 'tokenUrl' | 'clientId' | 'clientSecret' | 'refreshTokenFile' | 'scopes'>,
  ) {}

  /** Throws AccessDenied when the app is refused, SystemUnavailable when nobody answers. */
  async current(): Promise<string> {
    if (this.token && this.token.usableUntil > Date.now()) return this.token.value;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return (await this.asking).value;
  }

  /** The token was refused; another call may have renewed it meanwhile. */
  invalidate(value: string): void {
    if (this.token?.value === value) this.token = undefined;
  }

  private async ask(): Promise<Token> {
    const { tokenUrl: url, clientId, clientSecret, refreshTokenFile } = this.config;
    const form = await this.form();
    const answer = await this.http.send({
      method: 'POST',
      url,
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: form,
    });
    const content = tokenAnswer(answer.bytes.toString());
    if (answer.status >= 500 || answer.status === 429) {
      throw new SystemUnavailable('Xero gives no token at the moment.', content.error);
    }
    if (content.access_token === undefined) {
      throw new AccessDenied("Xero refuses the app's credentials.", content.error ?? `HTTP ${answer.status}`);
    }
    if (refreshTokenFile !== undefined && content.refresh_token !== undefined) {
      await replaceFile(refreshTokenFile, content.refresh_token);
    }
    const lifetime = Math.max(1, (content.expires_in ?? 0) - MARGIN_SECONDS);
    this.token = { value: content.access_token, usableUntil: Date.now() + lifetime * 1000 };
    return this.token;
  }

  private async form(): Promise<URLSearchParams> {
    const { refreshTokenFile, scopes } = this.config;
    if (refreshTokenFile === undefined) return new URLSearchParams({ grant_type: 'client_credentials', scope: scopes });
    const token = await readFile(refreshTokenFile, 'utf8').catch((error: Error): never => {
      throw new AccessDenied('The file of the refresh token cannot be read.', error.message);
    });
    return new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token.trim() });
  }
}

function tokenAnswer(body: string): TokenAnswer {
  try {
    return JSON.parse(body) as TokenAnswer;
  } catch {
    return { error: body.slice(0, 500) };
  }
}

/** In one step, so that a crash leaves either token. */
async function replaceFile(file: string, content: string): Promise<void> {
  const next = `${file}.${process.pid}.new`;
  try {
    await writeFile(next, content, { mode: 0o600 });
    await rename(next, file);
  } catch (error) {
    // The old token has been used up: going on would end at the next renewal without a word.
    throw new TokenNotKept(`The new refresh token cannot be written to ${file}.`, (error as Error).message);
  }
}

class TokenNotKept extends ConnectorFailure {}

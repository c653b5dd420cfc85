import {
  AnswerLost,
  type CallKind,
  jsonOf,
  SystemUnavailable,
  type VendorAnswer,
  VendorHttp,
  retryAfterSeconds,
} from '@handover/connector-kit';
import type { TrytonConfig } from './tryton-config.js';
import { answeredFailure, type RpcError, statusFailure } from './tryton-failures.js';
import type { WireValue } from './wire-values.js';

/** Messages are read, so that they must be in one language. */
const LANGUAGE = 'en';

/** What every call carries as its last parameter. */
export type Context = { [name: string]: WireValue };

/** A session and the user's preferences in it, which are the context of its calls. */
interface Session {
  authorization: string;
  preferences: Context;
}

/** An answer that is an error of the call, for the client to make a failure of. */
export class RpcRefusal extends Error {
  constructor(readonly error: RpcError) {
    super(String(error[0]));
  }
}

/**
 * Sessions of one user at a Tryton server, over JSON-RPC: opened with the first call, and renewed once for all calls that
 * wait when the server no longer knows it.
 */
export class TrytonSession {
  private readonly http: VendorHttp;
  private readonly url: string;
  private session: Promise<Session> | undefined;
  private requests = 0;

  constructor(
    private readonly config: Pick<TrytonConfig, 'baseUrl' | 'database' | 'user' | 'password' | 'timeoutMs' | 'retries'>,
  ) {
    this.http = new VendorHttp(config);
    this.url = `${config.baseUrl.replace(/\/$/, '')}/${encodeURIComponent(config.database)}/`;
  }

  /**
   * Calls a method; the context is the user's own with `context` on top.
   *
   * @throws RpcRefusal with the error of the call, else the failures of the connector kit
   */
  async call(kind: CallKind, method: string, parameters: WireValue[], context: Context): Promise<WireValue> {
    const current = await (this.session ??= this.open());
    const attempt = (session: Session) =>
      this.send(kind, method, [...parameters, { ...session.preferences, ...context }], session.authorization);
    const answer = await attempt(current);
    if (answer.status !== 401) return resultOf(answer, kind);
    const renewed = await this.renew(current);
    return resultOf(await attempt(renewed), kind);
  }

  close(): void {
    this.http.close();
  }

  /** Another call may have renewed it meanwhile. */
  private async renew(expired: Session): Promise<Session> {
    const current = await this.session;
    if (current === expired) this.session = this.open();
    return (this.session ??= this.open());
  }

  private open(): Promise<Session> {
    const opening = this.logIn();
    opening.catch(() => {
      if (this.session === opening) this.session = undefined;
    });
    return opening;
  }

  private async logIn(): Promise<Session> {
    const { user, password } = this.config;
    const login = await this.send('read', 'common.db.login', [user, { password }, LANGUAGE]);
    const [userId, key] = loginOf(login);
    const authorization = `Session ${Buffer.from(`${user}:${userId}:${key}`).toString('base64')}`;
    const answer = await this.send('read', 'model.res.user.get_preferences', [true, {}], authorization);
    const preferences = resultOf(answer, 'read') as Context;
    return { authorization, preferences: { ...preferences, language: LANGUAGE } };
  }

  private send(kind: CallKind, method: string, params: WireValue[], authorization?: string): Promise<VendorAnswer> {
    return this.http.send({
      method: 'POST',
      url: this.url,
      kind,
      body: { id: ++this.requests, method, params },
      headers: authorization === undefined ? {} : { authorization },
    });
  }
}

function loginOf(answer: VendorAnswer): [userId: number, key: string] {
  try {
    return resultOf(answer, 'read') as [number, string];
  } catch (error) {
    throw error instanceof RpcRefusal ? answeredFailure(error.error, 'read') : error;
  }
}

function resultOf(answer: VendorAnswer, kind: CallKind): WireValue {
  const { status, headers, bytes } = answer;
  const content = jsonOf(answer) as { result?: WireValue; error?: RpcError } | undefined;
  if (status !== 200) {
    throw statusFailure(status, plainText(bytes.toString()), retryAfterSeconds(headers['retry-after']), kind);
  }
  if (content?.error) throw new RpcRefusal(content.error);
  if (content && 'result' in content) return content.result ?? null;
  const said = bytes.toString().slice(0, 500);
  if (kind === 'read') throw new SystemUnavailable('The system answered with something that is no JSON-RPC.', said);
  throw new AnswerLost('The system answered with something that is no JSON-RPC; the write may have been done.', said);
}

/** The server's error pages are HTML. */
function plainText(page: string): string | undefined {
  const text = page
    .replace(/<title>.*?<\/title>|<[^>]+>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text.slice(0, 500);
}

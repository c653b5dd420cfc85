import type { OpportunityHandover, OpportunityReadiness, ProblemDocument } from '@handover/contracts/experience-crm';
import type { View } from './view.js';

/**
 * Gives an access token of the person who looks at the page.
 *
 * @param refused the token that the API has just refused, so that it is not given again
 */
export type TokenSource = (refused?: string) => Promise<string>;

/** Where the card reads, and what. */
export interface Wanted {
  /** Base URL of the API for CRMs, absolute. */
  api: string;
  opportunity: string;
  crmInstance?: string;
  tokenSource: TokenSource;
  signal: AbortSignal;
}

/** The API cannot be reached now, or cannot answer now; it is worth asking again. */
export class Unreachable extends Error {
  constructor(
    readonly detail: string | undefined,
    readonly correlationId?: string,
    /** Milliseconds. */
    readonly retryAfter = 0,
  ) {
    super(detail ?? 'The API does not answer.');
  }
}

/** The page gives no token, or none that is good. */
class SignedOut extends Error {
  constructor(readonly correlationId?: string) {
    super('Not signed in');
  }
}

const PATIENCE_MS = 20_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Handovers that a new win would begin anew. */
const MAY_BEGIN_ANEW = new Set(['unwound']);

/**
 * Reads how an opportunity stands: its handover, and the gate's answer where there is none that counts.
 *
 * @throws Unreachable when it is worth asking again
 */
export async function readView(wanted: Wanted): Promise<View> {
  try {
    const handover = await read<OpportunityHandover>(wanted, 'handover');
    if (handover && !MAY_BEGIN_ANEW.has(handover.state)) return { kind: 'handover', handover };
    const readiness = await read<OpportunityReadiness>(wanted, 'readiness');
    if (handover) return { kind: 'handover', handover, readiness };
    return readiness ? { kind: 'before', readiness } : { kind: 'not-found' };
  } catch (error) {
    if (error instanceof SignedOut) return { kind: 'signed-out', correlationId: error.correlationId };
    if (!(error instanceof Refusal)) throw error;
    const { status, detail, correlationId } = error;
    return { kind: status === 403 ? 'refused' : 'failed', detail, correlationId };
  }
}

/** What the API refuses, and will refuse again. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly correlationId?: string,
  ) {
    super(detail);
  }
}

/** Undefined when there is no such thing. */
async function read<Document>(wanted: Wanted, what: 'handover' | 'readiness'): Promise<Document | undefined> {
  const token = await tokenFrom(wanted);
  let response = await get(wanted, what, token);
  if (response.status === 401) response = await get(wanted, what, await tokenFrom(wanted, token));
  if (response.ok) return (await bodyOf(response)) as Document;
  const problem = ((await bodyOf(response).catch(() => undefined)) ?? {}) as Partial<ProblemDocument>;
  const correlationId = problem.correlationId ?? response.headers.get('X-Correlation-Id') ?? undefined;
  if (response.status === 404) return undefined;
  if (response.status === 401) throw new SignedOut(correlationId);
  const { detail } = problem;
  if (PASSING.has(response.status)) throw new Unreachable(detail, correlationId, retryAfterOf(response));
  throw new Refusal(response.status, detail ?? `The API answered ${response.status}.`, correlationId);
}

async function tokenFrom({ tokenSource }: Wanted, refused?: string): Promise<string> {
  try {
    return await tokenSource(refused);
  } catch {
    throw new SignedOut();
  }
}

async function get({ api, opportunity, crmInstance, signal }: Wanted, what: string, token: string): Promise<Response> {
  const url = new URL(`${api.replace(/\/$/, '')}/v1/opportunities/${encodeURIComponent(opportunity)}/${what}`);
  if (crmInstance) url.searchParams.set('crmInstance', crmInstance);
  try {
    return await fetch(url, {
      headers: { Accept: 'application/json, application/problem+json', Authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
  } catch (error) {
    throw signal.aborted ? error : new Unreachable(undefined);
  }
}

/** An answer that breaks off counts as none. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new Unreachable(undefined, response.headers.get('X-Correlation-Id') ?? undefined);
  }
}

function retryAfterOf({ headers }: Response): number {
  const seconds = Number(headers.get('Retry-After') ?? 0);
  return Number.isFinite(seconds) ? Math.min(300, Math.max(0, seconds)) * 1_000 : 0;
}

/** What is of use in an issuer's metadata (OpenID Connect Discovery 1.0). */
export interface IssuerMetadata {
  issuer: string;
  jwks_uri: string;
  token_endpoint: string;
}

/** The issuer cannot be asked now. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';

  constructor(
    readonly issuer: string,
    reason: string,
    cause?: unknown,
  ) {
    super(`The issuer ${issuer} is not available: ${reason}`, cause === undefined ? undefined : { cause });
  }
}

const TIMEOUT_MS = 5_000;

/**
 * Reads `<issuer>/.well-known/openid-configuration`.
 *
 * @throws IssuerUnavailable when it does not answer, or answers with something else
 */
export async function discover(issuer: string): Promise<IssuerMetadata> {
  const metadata = (await issuerJson(issuer, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)) as
    Partial<IssuerMetadata> | undefined;
  const { jwks_uri, token_endpoint } = metadata ?? {};
  if (!jwks_uri || !token_endpoint) throw new IssuerUnavailable(issuer, 'its metadata are incomplete');
  return { issuer: metadata?.issuer ?? issuer, jwks_uri, token_endpoint };
}

async function issuerJson(issuer: string, url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`it answered ${response.status} at ${url}`);
    return await response.json();
  } catch (error) {
    throw new IssuerUnavailable(issuer, error instanceof Error ? error.message : String(error), error);
  }
}

/** Does work once for all who ask while it runs and ever after; what failed is tried again by the next who asks. */
export function onceDone<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | undefined;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}

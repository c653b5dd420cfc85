import { createPublicKey } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { INTEGRATION_USERNAME } from '../salesforce-id.js';

/** Grant type of RFC 7523. */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Whose assertions are taken, and by which key they are checked. */
export interface AssertionPolicy {
  clientId: string;
  /** Login URL that the assertion must be for. */
  audience: string;
  /** PEM. */
  publicKey: string;
}

/** What is wrong with an assertion, in Salesforce's words; undefined when it is good. */
export async function assertionFault(
  assertion: string,
  { clientId, audience, publicKey }: AssertionPolicy,
): Promise<string | undefined> {
  try {
    const options = { issuer: clientId, audience, algorithms: ['RS256'], requiredClaims: ['exp', 'sub'] };
    const { payload } = await jwtVerify(assertion, createPublicKey(publicKey), options);
    return payload.sub === INTEGRATION_USERNAME ? undefined : "user hasn't approved this consumer";
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'expired authorization code';
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return 'audience is invalid';
    return 'invalid assertion';
  }
}

import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';

/** Salesforce takes assertions that expire within the next five minutes, by its own clock. */
const GOOD_FOR_SECONDS = 180;

/** Who asks for a session, as whom and of whom. */
export interface Assertion {
  clientId: string;
  username: string;
  audience: string;
  privateKey: KeyObject;
}

/** The parameters of a token request by the JWT bearer grant (RFC 7523, 2.1), as Salesforce wants its claims. */
export async function jwtBearerGrant({ clientId, username, audience, privateKey }: Assertion, now: Date) {
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(clientId)
    .setSubject(username)
    .setAudience(audience)
    .setExpirationTime(Math.floor(now.getTime() / 1000) + GOOD_FOR_SECONDS)
    .sign(privateKey);
  return { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
}

/** Somebody who may sign in at the development issuer, without a password. */
export interface DevelopmentPerson {
  /** `sub` of the tokens: `vera.lindqvist`. */
  subject: string;
  name: string;
  /** The role in words: "Sales operations". */
  role: string;
  /** What the role allows, as a sentence for the sign-in page. */
  may: string;
  /** All that the tokens of this person may hold. */
  scopes: string[];
}

/** A web app in which people sign in: authorization code with PKCE, no secret. */
export interface DevelopmentBrowserClient {
  clientId: string;
  /** How the sign-in page calls it. */
  name: string;
  /** Where it is served, without a slash at the end: `http://127.0.0.1:3000`. Scripts from there may ask for tokens. */
  origin: string;
  /** Paths below the origin to which an authorization is answered: `/signed-in`. */
  redirectPaths: string[];
  /** Paths below the origin to which people come back after signing out. */
  signedOutPaths: string[];
}

export { type Actor, actorOf, ON_BEHALF_SCOPE } from './actor.js';
export type { Caller } from './caller.js';
export { clientCredentials, type ClientCredentials, type TokenSource } from './client-credentials.js';
export { CurrentCaller } from './current-caller.decorator.js';
export { IssuerUnavailable } from './discovery.js';
export { OptionalCaller } from './optional-caller.decorator.js';
export { Public } from './public.decorator.js';
export { RequireScope } from './require-scope.decorator.js';

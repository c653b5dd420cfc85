import type { TokenSource } from '@handover/platform';
import type { ReachablePlatform } from '../platform/start-platform.js';

/** Tokens of the person at the machine, for service calls. The platform keeps and renews them. */
export function operatorSource(platform: Pick<ReachablePlatform, 'tokenFor'>, scopes: string[]): TokenSource {
  return { token: () => platform.tokenFor(scopes), invalidate: () => undefined };
}

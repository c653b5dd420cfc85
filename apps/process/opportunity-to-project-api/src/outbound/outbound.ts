import type { Configuration } from '../configuration.js';
import { messagePoster, type PostMessage } from './post-message.js';
import type { PrivateNetworks } from './private-networks.js';
import { SealedSecrets } from './sealed-secrets.js';

/** What is needed to send messages to URLs of others. */
export interface Outbound {
  post: PostMessage;
  secrets: SealedSecrets;
  /** Networks of our own that URLs may lead to. */
  networks: PrivateNetworks;
}

/** Injection token of {@link Outbound}. */
export const OUTBOUND = Symbol('Outbound');

/** As the app is configured. */
export function outboundOf(config: Pick<Configuration, 'SECRETS_KEY' | 'WEBHOOK_PRIVATE_NETWORKS'>): Outbound {
  const networks = config.WEBHOOK_PRIVATE_NETWORKS;
  return { post: messagePoster(networks), secrets: new SealedSecrets(config.SECRETS_KEY), networks };
}

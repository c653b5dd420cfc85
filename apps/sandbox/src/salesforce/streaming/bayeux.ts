/** A message of the Bayeux protocol (Bayeux 1.0), as clients send and get it. */
export interface BayeuxMessage {
  channel: string;
  id?: string;
  clientId?: string;
  subscription?: string;
  ext?: { replay?: Record<string, number> };
}

/** An answer to a message, or an event. */
export type BayeuxAnswer = Record<string, unknown>;

const SUPPORTED = ['long-polling'];
/** How long a client should leave a connection open that has nothing to say. */
const ADVISED_TIMEOUT_MS = 30_000;

export const shakenHands = ({ id }: BayeuxMessage, clientId: string): BayeuxAnswer => ({
  ext: { replay: true, 'payload.format': true },
  minimumVersion: '1.0',
  version: '1.0',
  supportedConnectionTypes: SUPPORTED,
  channel: '/meta/handshake',
  id,
  clientId,
  successful: true,
});

export const succeeded = ({ channel, id, clientId, subscription }: BayeuxMessage, more = {}): BayeuxAnswer => ({
  clientId,
  channel,
  id,
  subscription,
  successful: true,
  ...more,
});

export const failed = (message: BayeuxMessage, error: string, advice?: object): BayeuxAnswer => ({
  channel: message.channel,
  id: message.id,
  subscription: message.subscription,
  error,
  successful: false,
  ...(advice ? { advice } : {}),
});

/** The answer to whoever has no session: there is no use in trying again. */
export const denied = (message: BayeuxMessage): BayeuxAnswer => {
  const advice = { reconnect: 'none' };
  if (message.channel !== '/meta/handshake') return failed(message, '401::Authentication invalid', advice);
  const ext = { sfdc: { failureReason: '401::Authentication invalid' }, replay: true };
  return { ...failed(message, '403::Handshake denied', advice), ext };
};

export const unknownClient = (message: BayeuxMessage): BayeuxAnswer =>
  failed(message, '403::Unknown client', { interval: 0, reconnect: 'handshake' });

export const goOn = { interval: 0, timeout: ADVISED_TIMEOUT_MS, reconnect: 'retry' };

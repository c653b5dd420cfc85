import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'jsforce/lib/connection.js';
import { StreamingExtension } from 'jsforce/lib/api/streaming.js';
import { TimedOut } from '@handover/platform';

/** How long the org may take to say that it knows that we leave. */
const LONGEST_FAREWELL_MS = 500;

/** An event of a channel. */
export interface StreamedEvent {
  replayId: number;
  payload: Readonly<Record<string, unknown>>;
}

/** From where, and how patiently, a channel is read. */
export interface Subscription {
  channel: string;
  /** The last event that was read; -2 for all that the org keeps. */
  replayId: number;
  /** Ends with this many events. */
  most: number;
  /** Silence after which all that there is was told. */
  quietMs: number;
  timeoutMs: number;
}

/** The org does not let us subscribe from there: no such channel, no right to it, or the event is kept no longer. */
export class SubscriptionRefused extends Error {}

/** As jsforce throws it for an answer of the REST API, so that the session is renewed. */
class SessionExpired extends Error {
  readonly errorCode = 'INVALID_SESSION_ID';
}

/** The connection to the Streaming API was lost. */
class StreamLost extends Error {
  readonly code = 'ECONNRESET';
}

interface StreamMessage {
  event: { replayId: number };
  payload: StreamedEvent['payload'];
}

/** What we use of faye's client, of which jsforce's own types show less. */
interface StreamingClient {
  on(event: 'transport:down', listener: () => void): unknown;
  subscribe(channel: string, listener: (message: StreamMessage) => void): PromiseLike<unknown>;
  disconnect(): PromiseLike<unknown>;
}

/**
 * Reads what a channel of the Streaming API has told since an event, and unsubscribes: the position is the caller's to keep,
 * so that any replica can go on from it.
 *
 * @throws SubscriptionRefused, TimedOut, and INVALID_SESSION_ID as jsforce does
 */
export async function readEvents(connection: Connection, subscription: Subscription): Promise<StreamedEvent[]> {
  const { channel, replayId, most, quietMs, timeoutMs } = subscription;
  const events: StreamedEvent[] = [];
  const end = new Ending();
  const denied = () => end.fail(new SessionExpired('The Streaming API does not accept the session.'));
  const extensions = [new StreamingExtension.AuthFailure(denied), new StreamingExtension.Replay(channel, replayId)];
  const client = connection.streaming.createClient(extensions) as unknown as StreamingClient;
  client.on('transport:down', () => end.fail(new StreamLost('The connection to the Streaming API was lost.')));
  end.within(timeoutMs, () => end.fail(new TimedOut(timeoutMs)));
  const listening = client.subscribe(channel, ({ event, payload }: StreamMessage) => {
    events.push({ replayId: event.replayId, payload });
    if (events.length >= most) end.succeed();
    else end.within(quietMs, () => end.succeed());
  });
  listening.then(
    () => end.within(quietMs, () => end.succeed()),
    (error: Error) => end.fail(new SubscriptionRefused(error.message)),
  );
  try {
    await end.reached;
    await Promise.race([client.disconnect(), pause(LONGEST_FAREWELL_MS, undefined, { ref: false })]);
    return events.slice(0, most);
  } finally {
    abandon(client);
  }
}

/** What faye keeps of a request that is under way; not part of its public face. */
interface Envelope {
  timer?: NodeJS.Timeout;
  request?: Promise<{ abort(): void } | undefined>;
}

/** Ends what faye has under way: it would wait for its long poll for minutes, and try again for ever where nobody answers. */
function abandon(client: unknown): void {
  const { _dispatcher: dispatcher } = client as {
    _dispatcher: { close(): void; _envelopes: Map<string, Envelope> };
  };
  dispatcher.close();
  const envelopes = [...dispatcher._envelopes.values()];
  dispatcher._envelopes.clear();
  for (const { timer, request } of envelopes) {
    clearTimeout(timer);
    void request?.then((each) => each?.abort());
  }
}

/** The end of reading, which comes by itself when nothing else happens in time. */
class Ending {
  readonly reached: Promise<void>;
  private timer: NodeJS.Timeout | undefined;
  private settle!: { resolve: () => void; reject: (error: Error) => void };

  constructor() {
    this.reached = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
  }

  /** What happens after a time, instead of what was to happen before. */
  within(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, milliseconds);
  }

  succeed(): void {
    clearTimeout(this.timer);
    this.settle.resolve();
  }

  fail(error: Error): void {
    clearTimeout(this.timer);
    this.settle.reject(error);
  }
}

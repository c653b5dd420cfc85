import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import {
  type BayeuxAnswer,
  type BayeuxMessage,
  denied,
  failed,
  goOn,
  shakenHands,
  succeeded,
  unknownClient,
} from './bayeux.js';
import { OrgEvents } from './org-events.js';

/** How long a connection waits for events, and how often it looks for them. */
const LONG_POLL_MS = 20_000;
const LOOK_EVERY_MS = 100;
const MOST_CLIENTS = 1_000;

/** What a client listens to: channel → replay id of the last event that it was given. */
interface Client {
  channels: Map<string, number>;
  connected: boolean;
}

/**
 * The Streaming API (CometD over long polling), as far as a subscriber needs it: handshake, subscribe with replay, connect,
 * unsubscribe, disconnect. Events are read from the database when a client connects; nothing is queued here, so that all
 * that a restart loses is who was connected.
 */
@Injectable()
export class Cometd implements BeforeApplicationShutdown {
  private readonly clients = new Map<string, Client>();
  private stopped = false;

  constructor(private readonly events: OrgEvents) {}

  beforeApplicationShutdown(): void {
    this.stopped = true;
  }

  /**
   * Answers the messages of one request.
   *
   * @param authorized whether the request bears an open session
   * @param gone whether the client has hung up
   */
  async answer(messages: readonly BayeuxMessage[], authorized: boolean, gone: () => boolean): Promise<BayeuxAnswer[]> {
    const answers: BayeuxAnswer[] = [];
    for (const message of messages) {
      answers.push(...(authorized ? await this.answerTo(message, gone) : [denied(message)]));
    }
    return answers;
  }

  private async answerTo(message: BayeuxMessage, gone: () => boolean): Promise<BayeuxAnswer[]> {
    if (message.channel === '/meta/handshake') return [shakenHands(message, this.admit())];
    const client = this.clients.get(message.clientId ?? '');
    if (!client) return [unknownClient(message)];
    switch (message.channel) {
      case '/meta/subscribe':
        return [await this.subscribe(client, message)];
      case '/meta/connect':
        return this.connect(client, message, gone);
      case '/meta/unsubscribe':
        client.channels.delete(message.subscription ?? '');
        return [succeeded(message)];
      case '/meta/disconnect':
        this.clients.delete(message.clientId!);
        return [succeeded(message)];
      default:
        return [failed(message, '400::Unsupported channel')];
    }
  }

  private admit(): string {
    if (this.clients.size >= MOST_CLIENTS) this.clients.delete(this.clients.keys().next().value!);
    const clientId = randomBytes(14).toString('hex');
    this.clients.set(clientId, { channels: new Map(), connected: false });
    return clientId;
  }

  private async subscribe(client: Client, message: BayeuxMessage): Promise<BayeuxAnswer> {
    const channel = message.subscription ?? '';
    if (!this.events.hasChannel(channel)) return failed(message, `404::Unknown channel: ${channel}`);
    const asked = message.ext?.replay?.[channel] ?? -1;
    const start = await this.events.start(channel, asked);
    if (start === undefined) {
      const advice = 'Please provide a valid ID, -2 to replay all events, or -1 to replay only new events.';
      return failed(message, `400::The replayId {${asked}} you provided was invalid.  ${advice}`);
    }
    client.channels.set(channel, start);
    return succeeded(message);
  }

  private async connect(client: Client, message: BayeuxMessage, gone: () => boolean): Promise<BayeuxAnswer[]> {
    if (!client.connected) {
      client.connected = true;
      return [succeeded(message, { advice: goOn })];
    }
    const until = Date.now() + LONG_POLL_MS;
    while (Date.now() < until && !this.stopped && !gone() && this.clients.has(message.clientId!)) {
      const events = await this.eventsFor(client);
      if (events.length > 0) return [...events, succeeded(message)];
      await pause(LOOK_EVERY_MS);
    }
    return [succeeded(message)];
  }

  private async eventsFor({ channels }: Client): Promise<BayeuxAnswer[]> {
    const answers: BayeuxAnswer[] = [];
    for (const [channel, last] of channels) {
      const events = await this.events.after(channel, last);
      if (events.length > 0) channels.set(channel, events.at(-1)!.replayId);
      for (const { replayId, payload } of events) answers.push({ channel, data: { payload, event: { replayId } } });
    }
    return answers;
  }
}

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BusinessEvent } from '@handover/events';

/** A delivery as it came over the wire. */
export interface ReceivedDelivery {
  path: string;
  headers: Record<string, string>;
  /** The bytes that were signed. */
  text: string;
  event: BusinessEvent;
}

type Answer = number | ((delivery: ReceivedDelivery, response: ServerResponse) => void);

/** Somebody else's server that takes deliveries over real HTTP. */
export interface WebhookReceiver {
  url: string;
  received: ReceivedDelivery[];
  /** Ids of the events that came to a path, in their order, repeated ones included. */
  ids(path: string): string[];
  /** What it answers to deliveries at a path from now on; 204 unless told. */
  answers(path: string, answer: Answer): void;
  close(): Promise<void>;
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedDelivery[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      const path = request.url!;
      const delivery = {
        path,
        headers: request.headers as Record<string, string>,
        text,
        event: JSON.parse(text) as BusinessEvent,
      };
      received.push(delivery);
      const answer = answers.get(path) ?? 204;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else answer(delivery, response);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    ids: (path) => received.filter((delivery) => delivery.path === path).map(({ event }) => event.id),
    answers: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

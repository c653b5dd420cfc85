import { get, type IncomingMessage } from 'node:http';
import { eventually } from '@handover/testing';

/** Reads a stream of server-sent events as text. */
export interface EventReader {
  status: number;
  contentType: string;
  /** Resolves once the text so far holds this. */
  until(text: string): Promise<void>;
  /** All that came so far. */
  text(): string;
  /** Ids of the events that came so far. */
  ids(): string[];
  /** Resolves, at the end, with whether that was a clean one. */
  ended: Promise<boolean>;
  leave(): void;
}

/** Begins to read, over a connection of its own. */
export async function readEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).once('error', reject);
  });
  let text = '';
  answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  answer.on('error', () => undefined);
  return {
    status: answer.statusCode!,
    contentType: answer.headers['content-type'] ?? '',
    until: async (wanted) => void (await eventually(() => text.includes(wanted))),
    text: () => text,
    ids: () => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id!),
    ended: new Promise((resolve) => answer.once('close', () => resolve(answer.complete))),
    leave: () => void answer.destroy(),
  };
}

import { eventually } from '@handover/testing';

/** Reads a stream of server-sent events as text. */
export interface EventReader {
  status: number;
  headers: Headers;
  /** Resolves once the text so far holds this. */
  until(text: string): Promise<void>;
  /** All that came so far. */
  text(): string;
  /** Ids of the events that came so far. */
  ids(): string[];
  /** Resolves with whether it ended cleanly. */
  ended: Promise<boolean>;
  leave(): void;
}

/** Begins to read. */
export async function readEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  let text = '';
  const ended = (async () => {
    for await (const chunk of response.body!) text += Buffer.from(chunk as Uint8Array).toString('utf8');
    return true;
  })().catch(() => false);
  return {
    status: response.status,
    headers: response.headers,
    until: async (wanted) => void (await eventually(() => text.includes(wanted))),
    text: () => text,
    ids: () => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id!),
    ended,
    leave: () => leaving.abort(),
  };
}

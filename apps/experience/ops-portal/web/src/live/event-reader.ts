import { createParser } from 'eventsource-parser';
import type { Session } from '../session/session.js';

/** A business event (CloudEvents 1.0), as far as pages look at it. */
export interface LiveEvent {
  /** `handover.<noun>.<verb>.v1`. */
  type: string;
  /** Handover key. */
  subject?: string;
}

const AGAIN_MS = 3_000;

/**
 * Reads the stream of business events with the session's token, from now on and without gaps: after a break it goes on
 * where it stopped (Last-Event-ID). Ends when the signal is aborted.
 */
export async function readEvents(
  session: Session,
  onEvent: (event: LiveEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let lastId: string | undefined;
  const parser = createParser({
    onEvent: ({ id, data }) => {
      lastId = id ?? lastId;
      onEvent(JSON.parse(data) as LiveEvent);
    },
  });
  while (!signal.aborted) {
    try {
      const token = await session.token();
      if (token === undefined) return;
      const response = await fetch('/api/ops/v1/events/stream', {
        headers: {
          Accept: 'text/event-stream',
          Authorization: `Bearer ${token}`,
          ...(lastId === undefined ? {} : { 'Last-Event-ID': lastId }),
        },
        signal,
      });
      if (response.status === 403) return;
      if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
      parser.reset();
      const text = response.body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>);
      for await (const chunk of chunksOf(text)) parser.feed(chunk);
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((later) => setTimeout(later, AGAIN_MS));
  }
}

async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

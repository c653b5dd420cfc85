import type { ServerResponse } from 'node:http';

/** The answers that are not finished yet. */
export class RequestsInFlight {
  private readonly responses = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    this.responses.add(response);
    // 'close' comes in every case: answered, or the caller went away.
    response.once('close', () => this.responses.delete(response));
  }

  get count(): number {
    return this.responses.size;
  }

  /** Ends streams of events: they would go on for ever, and their readers connect again elsewhere. */
  endStreams(): void {
    for (const response of this.responses) if (response.headersSent && isEventStream(response)) response.end();
  }
}

/** Nest writes the headers of `@Sse()` past the response's own record of them; what the reader asked for remains. */
function isEventStream(response: ServerResponse): boolean {
  const type = response.getHeader('content-type') ?? response.req.headers.accept;
  return typeof type === 'string' && type.includes('text/event-stream');
}

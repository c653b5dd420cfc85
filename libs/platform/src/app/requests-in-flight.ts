import type { ServerResponse } from 'node:http';

/** The answers that are not finished yet. */
export class RequestsInFlight {
  private readonly responses = new Set<ServerResponse>();
  private readonly waiting: (() => void)[] = [];

  add(response: ServerResponse): void {
    this.responses.add(response);
    // 'close' comes in every case: answered, or the caller went away.
    response.once('close', () => {
      this.responses.delete(response);
      if (this.responses.size === 0) for (const finished of this.waiting.splice(0)) finished();
    });
  }

  get count(): number {
    return this.responses.size;
  }

  /** Resolves when none is left, or when the time is over: true and false. */
  async finished(withinMs: number): Promise<boolean> {
    if (this.responses.size === 0) return true;
    let timer: NodeJS.Timeout | undefined;
    const inTime = new Promise<true>((resolve) => this.waiting.push(() => resolve(true)));
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), withinMs)));
    return Promise.race([inTime, late]).finally(() => clearTimeout(timer));
  }

  /** Ends streams of events: they would go on for ever, and their readers connect again elsewhere. */
  endStreams(): void {
    for (const response of this.responses) if (response.headersSent && isEventStream(response)) response.end();
  }

  /** Cuts what is left. */
  cut(): void {
    for (const response of this.responses) response.destroy();
  }
}

/** Nest writes the headers of `@Sse()` past the response's own record of them; what the reader asked for remains. */
function isEventStream(response: ServerResponse): boolean {
  const type = response.getHeader('content-type') ?? response.req.headers.accept;
  return typeof type === 'string' && type.includes('text/event-stream');
}

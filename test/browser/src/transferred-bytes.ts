import type { Page } from 'playwright-core';

interface Finished {
  requestId: string;
  encodedDataLength: number;
}

/** What a page took over the network. */
export interface Transferred {
  /** Bytes as they were sent, compressed where they were, with headers. */
  total: number;
  /** The same by address, largest first. */
  byUrl: [url: string, bytes: number][];
}

/** Measures (Chrome DevTools Protocol) what comes over the network while something is done with a page whose cache is empty. */
export async function transferredWhile(page: Page, act: () => Promise<void>): Promise<Transferred> {
  const session = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }: Finished) => {
    const url = urls.get(requestId) ?? requestId;
    bytes.set(url, (bytes.get(url) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await act();
  await session.detach();
  const byUrl = [...bytes].sort(([, a], [, b]) => b - a);
  return { total: byUrl.reduce((sum, [, size]) => sum + size, 0), byUrl };
}

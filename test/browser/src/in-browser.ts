import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startTestPlatform, type TestPlatform } from '@handover/test-e2e';
import type { PlatformOptions } from '@handover/tools';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from './chromium.js';
import { PageFaults } from './page-faults.js';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));
const LOOK_AGAIN_WITHIN_MS = 15_000;

/** What a reader's device is like. */
export interface Device {
  /** 'light' by default. */
  scheme?: 'light' | 'dark';
  /** Pixels; those of {@link DESK} by default. */
  width?: number;
  height?: number;
}

export const DESK = { width: 1_280, height: 900 };

/** A phone held upright, as wide as the narrowest that pages are made for. */
export const PHONE = { width: 390, height: 844 };

/** The platform with its portal, and a browser in front of it. */
export interface PortalTest {
  readonly test: TestPlatform;
  /** An empty page of a browser that knows nothing of others: nobody is signed in. */
  page(device?: Device): Promise<Page>;
  /** Address of a page of the portal: `url('/exceptions')`. */
  url(path: string): string;
  /** Keeps what the page looks like in test/browser/screenshots. */
  screenshot(page: Page, name: string): Promise<void>;
  /** Says that this test brings about console errors like this. Any other makes it fail. */
  expectFault(pattern: RegExp): void;
}

/** The whole of the platform for a test; jest's limit for starting it is 120 s. */
export type PortalOptions = Partial<PlatformOptions>;

/**
 * Describes what is seen in Chromium in front of a running platform of its own. Where there is no Chromium, everything is
 * skipped, and the reason printed. After each test the pages that it opened are closed, those of a `beforeAll` stay; a test during
 * which an error was logged in a page that it did not expect fails.
 */
export function inBrowser(name: string, tests: (portal: PortalTest) => void, options: PortalOptions = {}): void {
  const program = findChromium();
  if (!program) {
    console.log(`${name}: ${NO_CHROMIUM}`);
    describe.skip(name, () => tests(portalTest(() => nothing())));
    return;
  }
  describe(name, () => {
    let parts: Parts | undefined;
    let kept: BrowserContext[] = [];
    beforeAll(async () => {
      parts = { faults: new PageFaults(), ...(await startBoth(program, options)) };
    }, 120_000);
    beforeEach(() => {
      kept = parts?.browser.contexts() ?? [];
    });
    afterEach(async () => {
      if (!parts) return;
      for (const context of parts.browser.contexts()) if (!kept.includes(context)) await context.close();
      expect(parts.faults.take()).toEqual([]);
    });
    afterAll(async () => {
      await parts?.browser.close();
      await parts?.test.close();
    }, 60_000);
    tests(portalTest(() => parts ?? nothing()));
  });
}

interface Parts {
  test: TestPlatform;
  browser: Browser;
  faults: PageFaults;
}

function nothing(): never {
  throw new Error('The platform is not started before the first test.');
}

async function startBoth(program: string, options: PortalOptions): Promise<Omit<Parts, 'faults'>> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const test = await startTestPlatform(options);
  try {
    // Chromium refuses to put root into its sandbox; the pages are our own.
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
    return { test, browser: await chromium.launch({ executablePath: program, args }) };
  } catch (error) {
    await test.close();
    throw error;
  }
}

function portalTest(parts: () => Parts): PortalTest {
  return {
    get test() {
      return parts().test;
    },
    async page({ scheme = 'light', width = DESK.width, height = DESK.height } = {}) {
      const { browser, faults } = parts();
      const viewport = { width, height };
      const context = await browser.newContext({
        viewport,
        colorScheme: scheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
      });
      context.setDefaultTimeout(LOOK_AGAIN_WITHIN_MS);
      const page = await context.newPage();
      faults.watch(page);
      return page;
    },
    url: (path) => new URL(path, parts().test.platform.portal).href,
    async screenshot(page, name) {
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true });
    },
    expectFault: (pattern) => parts().faults.expect(pattern),
  };
}

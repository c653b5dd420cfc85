import type { Page } from 'playwright-core';

/** Collects what goes wrong in pages without anybody seeing it: errors in the console, and those that nothing caught. */
export class PageFaults {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  /** Looks at a page from now on. */
  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.found.push(String(error)));
  }

  /** Says that a test brings such errors about, until the faults are taken. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** What was found since the last time and not expected. */
  take(): string[] {
    const expected = this.expected.splice(0);
    return this.found.splice(0).filter((fault) => !expected.some((pattern) => pattern.test(fault)));
  }
}

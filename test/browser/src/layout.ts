import type { Page } from 'playwright-core';

/**
 * How far a page is wider than its window, in pixels; 0 when nobody has to scroll sideways. What scrolls inside the page, such
 * as a wide table in its own frame, does not count.
 */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;
}

import type { Page } from 'playwright-core';

/** Changes the colours that a reader's device asks for. Resolves when the page of the portal has them. */
export async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`:root[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
}

import { closeSamples, sampleOutcomes, sandboxSamples } from '@handover/tools';
import type { Page } from 'playwright-core';
import { inBrowser, noSeriousFindings, openAs, portalPages, settled } from '../src/index.js';

inBrowser('every page of the portal', (portal) => {
  beforeAll(async () => {
    const parts = await sandboxSamples(portal.test.platform);
    await closeSamples(parts);
    await sampleOutcomes(parts);
  }, 120_000);

  describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
    let page: Page;

    beforeAll(async () => {
      page = await portal.page({ scheme });
      await openAs(page, 'Adam Nowak', portal.url('/'));
    }, 60_000);

    it.each(portalPages)(
      '$label can be reached from the navigation and used by all',
      async ({ label, path }) => {
        await page.goto(portal.url('/'));
        await page.getByRole('navigation').getByRole('link', { name: label, exact: true }).click();
        await page.waitForURL((url) => url.pathname === path);
        await settled(page);
        await noSeriousFindings(page);
        await portal.screenshot(page, `${label.toLowerCase().replaceAll(' ', '-')}-${scheme}`);
      },
      60_000,
    );
  });
});

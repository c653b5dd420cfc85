import { closeSamples, sampleOutcomes, sandboxSamples } from '@handover/tools';
import { inBrowser, noSeriousFindings, openAs, portalPages, settled } from '../src/index.js';

inBrowser('every page of the portal', (portal) => {
  beforeAll(async () => {
    const parts = await sandboxSamples(portal.test.platform);
    await closeSamples(parts);
    await sampleOutcomes(parts);
  }, 120_000);

  for (const scheme of ['light', 'dark'] as const) {
    it.each(portalPages)(
      `$label can be reached from the navigation and used by all, in ${scheme} colours`,
      async ({ label, path }) => {
        const page = await portal.page({ scheme });
        await openAs(page, 'Adam Nowak', portal.url('/'));
        await page.getByRole('navigation').getByRole('link', { name: label, exact: true }).click();
        await page.waitForURL((url) => url.pathname === path);
        await settled(page);
        await noSeriousFindings(page);
        await portal.screenshot(page, `${label.toLowerCase().replaceAll(' ', '-')}-${scheme}`);
      },
      60_000,
    );
  }
});

import {
  closeSamples,
  repairSamples,
  sampleOutcomes,
  type SampleRunParts,
  samples,
  sandboxSamples,
} from '@handover/tools';
import { inBrowser, noSeriousFindings, openAs, overhang, PHONE, settled } from '../src/index.js';

/** For a deal to go through all systems on a busy machine. */
const PROVISIONED_WITHIN_MS = 90_000;

inBrowser('the seven sample deals', (portal) => {
  let parts: SampleRunParts;

  beforeAll(async () => {
    parts = await sandboxSamples(portal.test.platform);
  }, 60_000);

  it('are watched from their events until they are provisioned, without loading the page again', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/handovers'));
    await page.getByText('There are no handovers yet').waitFor();
    let navigations = 0;
    page.on('framenavigated', () => (navigations += 1));
    const row = (name: string, state: string) =>
      page.getByRole('row').filter({ hasText: name }).filter({ hasText: state });

    await closeSamples(parts);
    for (const { name, expected } of samples) {
      await row(name, expected.state === 'blocked' ? 'Blocked' : 'Provisioned').waitFor({
        timeout: PROVISIONED_WITHIN_MS,
      });
    }
    await portal.screenshot(page, 'samples-two-blocked');
    await repairSamples(parts, await sampleOutcomes(parts));
    for (const { name } of samples) await row(name, 'Provisioned').waitFor({ timeout: PROVISIONED_WITHIN_MS });
    expect(navigations).toBe(0);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'samples-provisioned');
  }, 300_000);

  for (const scheme of ['light', 'dark'] as const) {
    it(`have a page each, in ${scheme} colours, which a phone shows without scrolling sideways`, async () => {
      const page = await portal.page({ ...PHONE, scheme });
      await openAs(page, 'Vera Lindqvist', portal.url('/handovers'));
      await page.getByRole('link', { name: samples[0]!.name }).click();
      await page.getByRole('heading', { level: 1, name: samples[0]!.name }).waitFor();
      await settled(page);
      expect(await overhang(page)).toEqual([]);
      await noSeriousFindings(page);
      await portal.screenshot(page, `handover-phone-${scheme}`);
    }, 60_000);
  }
});

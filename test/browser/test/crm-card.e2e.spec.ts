import type { Page } from 'playwright-core';
import { type Device, inBrowser, noSeriousFindings, PHONE } from '../src/index.js';

/** Before the win there is no handover, which the API says by a 404, and the browser in its console. */
const NO_HANDOVER_YET = /404/;
const SETTLED_WITHIN_MS = 45_000;

inBrowser('the card in the CRM', (portal) => {
  const open = async (name: string, device?: Device) => {
    const page = await portal.page(device);
    await page.goto(`${portal.test.platform.urls.sandbox}/crm?search=${encodeURIComponent(name)}`);
    await page.getByRole('link', { name }).click();
    const card = page.getByRole('region', { name: 'Handover', exact: true });
    await card.waitFor();
    return { page, card };
  };
  const badge = (page: Page, state: string) => page.locator('handover-card .badge', { hasText: state });
  const findNothing = async (page: Page, name: string) => {
    await noSeriousFindings(page);
    await portal.screenshot(page, `crm-card-${name}`);
  };

  it('says what is missing before the win, then shows the way from the gate to the project without reloading', async () => {
    portal.expectFault(NO_HANDOVER_YET);
    const { page, card } = await open('Tidewater Shipping: cloud readiness');
    await card.getByText('If you close this now: It would be stopped: 1 thing to be put right by Sales.').waitFor();
    await card.getByText('The opportunity names no project manager.').waitFor();
    await findNothing(page, 'before');
    // Lost by a reload.
    await page.evaluate('window.stayed = true');

    await page.getByLabel('Project manager').fill('E1004');
    await page.getByRole('button', { name: 'Save project manager' }).click();
    await card.getByText('If you close this now: A project would be provisioned').waitFor();
    await findNothing(page, 'passes');

    await page.getByRole('button', { name: 'Close as won' }).click();
    await badge(page, 'Provisioned').waitFor({ timeout: SETTLED_WITHIN_MS });
    await card.getByText('Staff: yes').waitFor();
    await card.getByText('Start: yes').waitFor();
    await card.getByText('Bill: yes').waitFor();
    await card.getByRole('link', { name: 'Handover in operations' }).waitFor();
    await page.locator('#record').getByText('provisioned').waitFor();
    await page.getByRole('button', { name: 'Close as won' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate('window.stayed')).toBe(true);
    await findNothing(page, 'provisioned');
  }, 120_000);

  it('says of a deal that is blocked what stops it and who has it, in both schemes and on a phone', async () => {
    portal.expectFault(NO_HANDOVER_YET);
    const { page } = await open('Rheintal Maschinenbau: plant data to the cloud');
    await page.getByRole('button', { name: 'Close as won' }).click();
    await badge(page, 'Blocked').waitFor({ timeout: SETTLED_WITHIN_MS });

    for (const [name, device] of [
      ['dark', { scheme: 'dark' }],
      ['light', { scheme: 'light' }],
      ['phone', PHONE],
    ] as [string, Device][]) {
      const { page, card } = await open('Rheintal Maschinenbau: plant data to the cloud', device);
      await card.getByText('It is stopped: 1 thing to be put right by Sales.').waitFor();
      const thing = card.getByRole('listitem').filter({ hasText: 'The opportunity names no project manager.' });
      await thing.getByText('With Sales').waitFor();
      await thing.getByText('Field: Project manager').waitFor();
      await card.getByText('Check the project manager').waitFor();
      await findNothing(page, `blocked-${name}`);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
    }
  }, 120_000);

  it('says that the connection is lost, keeps what it showed, and mends itself', async () => {
    portal.expectFault(NO_HANDOVER_YET);
    portal.expectFault(/ERR_INTERNET_DISCONNECTED/);
    const { page, card } = await open('Albion Retail: data platform');
    await card.getByText('If you close this now').waitFor();
    await page.context().setOffline(true);
    const refresh = card.getByRole('button', { name: 'Refresh' });
    await refresh.focus();
    await page.keyboard.press('Enter');
    const lost = page.locator('handover-card .lost');
    await lost.getByText('Connection lost').waitFor();
    await card.getByText('If you close this now').waitFor();
    await findNothing(page, 'lost');
    await page.context().setOffline(false);
    await lost.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('The connection is back.').waitFor({ state: 'attached' });
    expect(
      await refresh.evaluate(
        (button) => (button.getRootNode() as unknown as { activeElement: unknown }).activeElement === button,
      ),
    ).toBe(true);
  }, 60_000);

  it('says in words that the page is not signed in, or that there is no such opportunity', async () => {
    portal.expectFault(NO_HANDOVER_YET);
    const { page, card } = await open('Kestrel Insurance: managed claims platform');
    await card.getByText('If you close this now').waitFor();
    await page.evaluate(`document.querySelector('handover-card').setAttribute('opportunity', '006Hx00000ZZZZZIAA')`);
    await card.getByText('Handover finds no such opportunity in the CRM.').waitFor();
    await noSeriousFindings(page);
    await page.evaluate(
      `document.querySelector('handover-card').tokenSource = () => Promise.reject(new Error('no session'))`,
    );
    await card.getByText('This page is not signed in to Handover.').waitFor();
    await card.getByRole('button', { name: 'Try again' }).waitFor();
    await noSeriousFindings(page);
  }, 60_000);
});

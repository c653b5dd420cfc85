import type { Page } from 'playwright-core';
import { inBrowser, noSeriousFindings, openAs, overhang, PHONE, settled } from '../src/index.js';

const REASON = 'Upgrade to 8.2';
const DEAL = 'Maintained ERP 1';
/** For a deal to go through all systems on a busy machine. */
const PROVISIONED_WITHIN_MS = 90_000;

inBrowser('a maintenance window', (portal) => {
  let deal: string;

  beforeAll(async () => {
    [deal] = (await portal.test.crm.createDeals(1, DEAL.replace(/ 1$/, ''))) as [string];
    await portal.test.control.changeRecord('crm', 'Opportunity', deal, {
      Legal_Entity__c: 'DE01',
      Project_Manager_Number__c: 'E1003',
    });
  }, 60_000);

  const calendar = (page: Page) => page.getByRole('table', { name: 'Maintenance in the next 30 days' });
  const planned = (page: Page) =>
    page.getByRole('table', { name: 'Maintenance windows' }).getByRole('row').filter({ hasText: REASON });
  const instance = (page: Page) =>
    page.getByRole('table', { name: 'Instances: ERP' }).getByRole('row').filter({ hasText: 'de01' });
  /** A time so many minutes from now where the reader is, as an input of the browser takes it. */
  const localTime = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000)
      .toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' })
      .slice(0, 16)
      .replace(' ', 'T');

  it('is planned by an integration engineer, who sees it in the calendar and on the instance', async () => {
    const page = await portal.page();
    await openAs(page, 'Ines Duarte', portal.url('/systems'));
    await page.getByRole('tab', { name: 'Maintenance' }).click();
    await page.getByText('No maintenance is planned').waitFor();
    await page.getByRole('button', { name: 'Plan a maintenance window' }).click();
    const dialog = page.getByRole('dialog', { name: 'Plan a maintenance window' });
    const submit = dialog.getByRole('button', { name: 'Plan it' });
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByRole('combobox', { name: 'Instance' }).fill('erp:de');
    await page.getByRole('option', { name: 'erp:de01' }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(REASON);
    await dialog.getByLabel(/^From/).fill(localTime(-1));
    await dialog.getByLabel(/^To/).fill(localTime(120));
    await dialog.getByText(/^erp:de01 is not called from .* \(Europe\/Berlin\)/).waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'maintenance-plan');
    await submit.click();
    await dialog.waitFor({ state: 'detached' });

    await calendar(page).getByText('erp:de01').waitFor();
    await calendar(page).getByText(REASON).waitFor();
    await planned(page).getByText('under way').waitFor();
    await planned(page).getByText('ines.duarte').waitFor();
    await page.getByRole('tab', { name: 'Instances' }).click();
    await instance(page).getByText('in maintenance').waitFor();
    await instance(page).getByText(`: ${REASON}`).waitFor();
  }, 90_000);

  for (const scheme of ['light', 'dark'] as const) {
    it(`is seen by a viewer, who is offered no way to plan or end one, in ${scheme} colours`, async () => {
      const page = await portal.page({ scheme });
      await openAs(page, 'Vera Lindqvist', portal.url('/systems?tab=maintenance'));
      await calendar(page).getByText(REASON).waitFor();
      await planned(page).getByText('under way').waitFor();
      for (const name of ['Plan a maintenance window', 'End now', 'Cancel']) {
        expect(await page.getByRole('button', { name }).count()).toBe(0);
      }
      expect(await page.getByRole('columnheader', { name: 'Actions' }).count()).toBe(0);
      await settled(page);
      await noSeriousFindings(page);
      await portal.screenshot(page, `maintenance-viewer-${scheme}`);
      await page.getByRole('tab', { name: 'Instances' }).click();
      await instance(page).getByText('in maintenance').waitFor();
      await noSeriousFindings(page);
      await portal.screenshot(page, `maintenance-instances-${scheme}`);
    }, 60_000);
  }

  it('is read on a phone without scrolling sideways', async () => {
    const page = await portal.page(PHONE);
    await openAs(page, 'Ines Duarte', portal.url('/systems?tab=maintenance'));
    await planned(page).getByRole('button', { name: 'End now' }).waitFor();
    expect(await overhang(page)).toEqual([]);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'maintenance-phone');
  }, 60_000);

  it('lets a deal wait that says why, which goes on once the window is ended early, without reloading', async () => {
    const watching = await portal.page();
    await openAs(watching, 'Vera Lindqvist', portal.url('/handovers'));
    await settled(watching);
    // Lost by a reload.
    await watching.evaluate('window.stayed = true');
    await portal.test.crm.win([deal]);
    const row = watching.getByRole('row').filter({ hasText: DEAL });
    await row.getByText('waiting', { exact: true }).waitFor({ timeout: PROVISIONED_WITHIN_MS });
    await row.getByRole('link', { name: DEAL }).click();
    const facts = watching.getByRole('region', { name: 'The deal' });
    await facts.getByText('erp de01').waitFor();
    const why = /^erp "de01" is in maintenance until \d+ \w+ \d{4}, \d\d:\d\d: Upgrade to 8\.2$/;
    await watching.getByText(why).first().waitFor();
    await settled(watching);
    await noSeriousFindings(watching);
    await portal.screenshot(watching, 'maintenance-waiting-deal');

    const page = await portal.page({ scheme: 'dark' });
    await openAs(page, 'Ines Duarte', portal.url('/systems?tab=maintenance'));
    await planned(page).getByRole('button', { name: 'End now' }).click();
    const dialog = page.getByRole('dialog', { name: 'End now' });
    await dialog.getByText('erp:de01 is called again within a second').waitFor();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Done sooner');
    await noSeriousFindings(page);
    await portal.screenshot(page, 'maintenance-end-dark');
    await dialog.getByRole('button', { name: 'End now' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('No maintenance is planned').waitFor();
    await page.getByRole('tab', { name: 'Instances' }).click();
    await instance(page).getByText('available', { exact: true }).waitFor();

    const state = watching.getByText('provisioned', { exact: true }).first();
    await state.waitFor({ timeout: PROVISIONED_WITHIN_MS });
    await facts.getByText('yes, yes, yes').waitFor();
    expect(await facts.getByText('erp de01').count()).toBe(0);
    expect(await watching.evaluate('window.stayed')).toBe(true);
  }, 240_000);
});

import type { Page } from 'playwright-core';
import { inBrowser, noSeriousFindings, openAs, overhang, PHONE, settled } from '../src/index.js';

inBrowser('lines, milestones and roles of a deal', (portal) => {
  let id: string;

  beforeAll(async () => {
    const { crm, control } = portal.test;
    [id] = (await crm.createDeals(1, 'Extended')) as [string];
    // Its lines add up to 24,000.
    await control.changeRecord('crm', 'Opportunity', id, { Amount: 30_000 });
    await crm.win([id]);
    await portal.test.untilAll([id], ['blocked']);
  }, 120_000);

  const openException = async (page: Page) => {
    await openAs(page, 'Priya Raman', portal.url('/exceptions'));
    await page.getByRole('list', { name: 'Causes' }).getByRole('link').first().click();
    await page.getByRole('list', { name: 'Exceptions' }).getByRole('link').first().click();
    await page.getByRole('group', { name: 'Lines' }).waitFor();
    await settled(page);
  };
  const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
  const carryOn = (page: Page) => page.getByRole('button', { name: 'Edit the deal and carry on' }).last();

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be edited by all, in ${scheme} colours`, async () => {
      const page = await portal.page({ scheme });
      await openException(page);
      await page.getByRole('button', { name: /^Show all \d+ fields/ }).click();
      await row(page, 'role 2').waitFor();
      await noSeriousFindings(page);
      await portal.screenshot(page, `exception-rows-${scheme}`);
    }, 60_000);
  }

  it('are edited on a phone without scrolling sideways', async () => {
    const page = await portal.page({ ...PHONE, scheme: 'dark' });
    await openException(page);
    await page.getByRole('button', { name: 'Add a line' }).click();
    await row(page, 'line 3').waitFor();
    expect(await overhang(page)).toEqual([]);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'exception-rows-phone');
  }, 60_000);

  it('are put right row by row, and the deal goes on with them', async () => {
    const page = await portal.page();
    await openException(page);
    await page.getByText('In sum €24,000.00').waitFor();
    await row(page, 'line 2').getByRole('textbox', { name: 'Amount' }).fill('seven thousand');
    await page.getByRole('button', { name: 'Add a line' }).click();
    const added = row(page, 'line 3');
    await added.getByRole('combobox', { name: 'Product' }).fill('Training');
    await page.getByRole('option', { name: '“Training” as it is' }).click();
    await added.getByRole('textbox', { name: 'Amount' }).fill('3000.00');
    expect(await added.getByRole('combobox', { name: 'Currency' }).inputValue()).toContain('EUR');
    await page.getByRole('button', { name: /^Show all \d+ fields/ }).click();
    await row(page, 'role 1').getByRole('textbox', { name: 'Hours of work' }).fill('120');
    await page.getByRole('button', { name: 'Remove role 2' }).click();
    await page.getByText('In sum 120 hours').waitFor();
    await page.getByRole('button', { name: 'Add a milestone' }).click();
    await row(page, 'milestone 1').getByLabel('Due date').fill('2027-03-01');
    await page.getByRole('button', { name: 'Remove milestone 1' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Agreed with the customer');

    // The form refuses what is no amount, before anything is sent.
    await carryOn(page).click();
    const amount = row(page, 'line 2').getByRole('textbox', { name: 'Amount' });
    await amount.and(page.locator(':invalid')).waitFor();
    await amount.fill('7000.00');
    await page.getByText('In sum €30,000.00').waitFor();
    await portal.screenshot(page, 'exception-rows-edited');
    await carryOn(page).click();
    await page.getByText('1 of 1 settled: 1 came through.').waitFor({ timeout: 30_000 });
    await settled(page);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'exception-rows-history');
    expect((await portal.test.states()).provisioned).toBe(1);
  }, 90_000);
});

import type { Page } from 'playwright-core';
import { inBrowser, noSeriousFindings, openAs, overhang, PHONE, settled } from '../src/index.js';

/** Nobody in HR has this number. */
const NOBODY = 'E4711';
const MASS = 12;

inBrowser('the inbox of exceptions', (portal) => {
  let ids: string[];

  beforeAll(async () => {
    const { crm, control } = portal.test;
    ids = await crm.createDeals(MASS, 'Quarter end');
    for (const id of ids) {
      await control.changeRecord('crm', 'Opportunity', id, { Project_Manager_Number__c: NOBODY });
    }
    await crm.win(ids);
    await portal.test.untilAll(ids, ['blocked']);
  }, 120_000);

  const openCause = async (page: Page) => {
    await page
      .getByRole('list', { name: 'Causes' })
      .getByRole('link', { name: new RegExp(NOBODY) })
      .click();
    await page.getByRole('list', { name: 'Exceptions' }).waitFor();
  };
  const pickManager = async (page: Page) => {
    await page.getByRole('combobox', { name: 'Project manager' }).fill('E1003');
    await page.getByRole('option').filter({ hasText: '(E1003' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Named by the practice lead');
  };

  it('shows somebody who may not act what is wrong and no action, and the API refuses them', async () => {
    const page = await portal.page(PHONE);
    await openAs(page, 'Vera Lindqvist', portal.url('/exceptions'));
    await settled(page);
    await openCause(page);
    await page.getByRole('list', { name: 'Exceptions' }).getByRole('link').first().click();
    await page.getByText('Acting on them is for the operations desk').waitFor();
    await page.getByRole('region', { name: 'Facts' }).waitFor();
    expect(await page.getByRole('heading', { name: /What you can do/ }).count()).toBe(0);
    await noSeriousFindings(page);
    expect(await overhang(page)).toEqual([]);
    await portal.screenshot(page, 'exception-viewer-phone');
    const id = new URL(page.url()).pathname.split('/').pop();
    const asked = page.waitForRequest((request) => request.url().includes('/api/ops/'));
    await page.reload();
    const { authorization = '' } = await (await asked).allHeaders();
    const answer = await page.request.post(portal.url(`/api/ops/v1/exceptions/${id}/retries`), {
      headers: { authorization },
      data: {},
    });
    expect(answer.status()).toBe(403);
  }, 60_000);

  it('says what a link of the overview has narrowed it to, and lets that be taken away', async () => {
    const page = await portal.page();
    const link = '/exceptions?practice=no-such-practice&openedBefore=2026-01-01T00:00:00.000Z';
    await openAs(page, 'Priya Raman', portal.url(link));
    await page.getByText('Nothing open fits these filters').waitFor();
    await noSeriousFindings(page);
    await page.getByRole('button', { name: 'Take away: Practice no-such-practice' }).click();
    await page.getByRole('button', { name: /^Take away: Opened before/ }).click();
    await page.getByRole('list', { name: 'Causes' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  }, 60_000);

  it('is used by keyboard: to a cause, to an exception, and to the keys themselves', async () => {
    const page = await portal.page();
    await openAs(page, 'Priya Raman', portal.url('/exceptions'));
    await page.getByRole('list', { name: 'Causes' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Exceptions' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Facts' }).waitFor();
    await settled(page);
    await noSeriousFindings(page);
  }, 60_000);

  it('lets a blocked deal be fixed with the right picker, and shows it become a project', async () => {
    const page = await portal.page();
    await openAs(page, 'Priya Raman', portal.url('/exceptions'));
    await openCause(page);
    await page.getByRole('list', { name: 'Exceptions' }).getByRole('link').first().click();
    await pickManager(page);
    await portal.screenshot(page, 'exception');
    await page.getByRole('button', { name: 'Edit the deal and carry on' }).last().click();
    await page.getByText('1 of 1 settled: 1 came through.').waitFor({ timeout: 30_000 });
    await page.getByText('Cleared: edited').waitFor();
    await noSeriousFindings(page);
    expect((await portal.test.states()).provisioned).toBe(1);
  }, 90_000);

  it('carries on all that wait for one cause in one act, and tells of it also after the page is loaded anew', async () => {
    const page = await portal.page({ scheme: 'dark' });
    await openAs(page, 'Priya Raman', portal.url('/exceptions'));
    await openCause(page);
    await page.getByRole('button', { name: 'Edit the deal and carry on' }).click();
    await pickManager(page);
    await page.getByRole('button', { name: `carry on: ${MASS - 1} handovers` }).click();
    await page.getByText(`of ${MASS - 1} settled`).waitFor();
    await page.reload();
    await page.getByText(`${MASS - 1} of ${MASS - 1} settled: ${MASS - 1} came through.`).waitFor({ timeout: 60_000 });
    await settled(page);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'act-dark');
    await portal.test.untilAll(ids, ['provisioned']);
  }, 120_000);
});

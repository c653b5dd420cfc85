import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { inBrowser, noSeriousFindings, openAs, overhang, PHONE, settled } from '../src/index.js';

const OPERATION = 'planMaintenance';
const EVENT = 'handover.project.provisioned.v1';
const HIDDEN = 'There are more APIs inside';

interface Linkset {
  linkset: { anchor: string; 'service-desc': { href: string }[]; 'service-doc': { href: string }[] }[];
}

inBrowser('the catalogue of APIs', (portal) => {
  const open = async (page: Page, path: string) => {
    await page.goto(portal.url(path));
    await settled(page);
  };
  const card = (page: Page, name: string) => page.getByText(new RegExp(`^${name} \\d`));
  const fieldIn = (page: Page, table: string, field: string) =>
    page.getByRole('table', { name: table, exact: true }).getByRole('cell', { name: new RegExp(`^${field}( |$)`) });

  it('shows somebody without a session the public APIs only, and says that there are more', async () => {
    const page = await portal.page();
    await open(page, '/catalogue');
    for (const name of ['experience-ops', 'experience-crm', 'experience-catalogue', 'asyncapi']) {
      await card(page, name).waitFor();
    }
    await page.getByText(HIDDEN).waitFor();
    await page.getByText('Sign in to see the internal ones too.').waitFor();
    expect(await page.getByText('· internal').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'System APIs' }).count()).toBe(0);
  }, 60_000);

  it('shows an integration engineer the internal APIs too', async () => {
    const page = await portal.page();
    await openAs(page, 'Ines Duarte', portal.url('/catalogue'));
    await card(page, 'system-erp').waitFor();
    expect(await page.getByText(HIDDEN).count()).toBe(0);
    await page.getByRole('region', { name: 'System APIs' }).getByRole('link', { name: /ERP/ }).click();
    await page.waitForURL((url) => url.pathname === '/catalogue/system-erp');
    await page.getByRole('button', { name: /^GET \/v1\/projects\/\{id\} / }).waitFor();
  }, 60_000);

  it('shows an internal API to whoever comes to its page without a session and signs in there', async () => {
    portal.expectFault(/404/);
    const page = await portal.page();
    await openAs(page, 'Ines Duarte', portal.url('/catalogue/system-erp'));
    await page.getByRole('button', { name: /^GET \/v1\/projects\/\{id\} / }).waitFor();
  }, 60_000);

  it('finds an operation while one types, and leads to it opened with its parameters and fields', async () => {
    const page = await portal.page();
    await open(page, '/catalogue');
    await page.getByRole('searchbox', { name: 'Search operations' }).pressSequentially('plan mainten');
    const found = page.getByRole('region', { name: 'Search results' });
    await found.getByRole('link', { name: OPERATION, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('operation') === OPERATION);
    const heading = page.getByRole('button', { name: 'Plan a maintenance window of an instance' });
    await heading.and(page.locator('[aria-expanded=true]')).waitFor();
    expect((await heading.boundingBox())!.y).toBeLessThan(page.viewportSize()!.height / 2);
    await fieldIn(page, 'Parameters', 'Idempotency-Key').waitFor();
    await fieldIn(page, 'Request', 'weekdays').waitFor();
    await fieldIn(page, 'Answer 201', 'underWay').waitFor();
    await page.getByText('Needs the scope maintenance-windows:write.').waitFor();
    // One further down is opened where it is.
    const further = page.getByRole('button', { name: 'GET /v1/system-instances' });
    await further.click();
    await further.and(page.locator('[aria-expanded=true]')).waitFor();
    await page.waitForURL((url) => url.searchParams.get('operation') === 'listSystemInstances');
    await page.getByRole('table', { name: 'Answer 200' }).waitFor();
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  }, 60_000);

  it('leads from a found field to the operations and events that hold it, and marks it there', async () => {
    const page = await portal.page();
    await open(page, '/catalogue?q=weekdays');
    const found = page.getByRole('region', { name: 'Search results' });
    await found.getByRole('link', { name: 'NewSystemMaintenance.weekdays', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('operation') === OPERATION);
    const markIn = (table: string) => page.getByRole('table', { name: table, exact: true }).locator('mark');
    await markIn('Request').getByText('weekdays', { exact: true }).waitFor();
    await page.goBack();
    await found.getByRole('link', { name: `SystemMaintenance.weekdays in ${OPERATION}`, exact: true }).click();
    await markIn('Answer 201').getByText('weekdays', { exact: true }).waitFor();
    await noSeriousFindings(page);
    await open(page, '/catalogue?q=project.provisioned projectId');
    await found.getByRole('link', { name: `${EVENT}.data.projectId` }).click();
    const mark = markIn(`Fields of ${EVENT}`);
    await mark.getByText('data.projectId', { exact: true }).waitFor();
    const { y } = (await mark.boundingBox())!;
    expect(y > 0 && y < page.viewportSize()!.height).toBe(true);
    await portal.screenshot(page, 'catalogue-found-field');
  }, 60_000);

  it('says what has changed since the last release', async () => {
    const page = await portal.page();
    await open(page, '/catalogue/experience-ops');
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.getByRole('heading', { name: /^New since \d/ }).waitFor();
    await page.getByText('GET /v1/maintenance-windows/occurrences is new: List when systems').waitFor();
    await noSeriousFindings(page);
  }, 60_000);

  it('holds a client to copy', async () => {
    const page = await portal.page();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/catalogue/experience-ops');
    await page.getByRole('tab', { name: 'Client' }).click();
    const source = page.getByRole('region', { name: 'Source of the client' });
    await source.getByText('export class ExperienceOpsClient').waitFor();
    await noSeriousFindings(page);
    await page.getByRole('button', { name: 'Copy the client' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('export class ExperienceOpsClient');
  }, 60_000);

  it('shows a contract in Swagger UI', async () => {
    const page = await portal.page();
    await open(page, '/catalogue/experience-ops');
    await page.getByRole('tab', { name: 'Swagger UI' }).click();
    await page.locator('.swagger-ui').getByText('Plan a maintenance window of an instance').waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'catalogue-swagger-ui');
  }, 60_000);

  it('saves a contract as YAML', async () => {
    const page = await portal.page();
    await open(page, '/catalogue/experience-ops');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Contract in YAML' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^experience-ops-\d+\.\d+\.\d+\.yaml$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^openapi: 3\./m);
    expect(text).toContain(`operationId: ${OPERATION}`);
  }, 60_000);

  it('shows the fields of an event', async () => {
    const page = await portal.page();
    await open(page, '/catalogue');
    await page.getByRole('region', { name: 'Events' }).getByRole('link').first().click();
    await page.getByRole('button', { name: EVENT }).click();
    await fieldIn(page, `Fields of ${EVENT}`, 'data\\.projectId').waitFor();
    await fieldIn(page, `Fields of ${EVENT}`, 'data\\.contractValue\\.currency').waitFor();
    await page.getByRole('region', { name: `Example of ${EVENT}` }).waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'catalogue-event');
    await page.getByRole('tab', { name: 'Types' }).click();
    await page.getByRole('region', { name: 'Source of the types' }).getByText('export type BusinessEvent').waitFor();
    await noSeriousFindings(page);
  }, 60_000);

  it('answers machines at /.well-known/api-catalog with links that can be followed', async () => {
    const page = await portal.page();
    const answer = await page.request.get(portal.url('/.well-known/api-catalog'));
    expect(answer.headers()['content-type']).toContain('application/linkset+json');
    const { linkset } = (await answer.json()) as Linkset;
    expect(linkset.map(({ anchor }) => new URL(anchor).pathname.split('/').pop()).sort()).toEqual(
      ['asyncapi', 'experience-catalogue', 'experience-crm', 'experience-ops'].sort(),
    );
    for (const { anchor, 'service-desc': contracts, 'service-doc': pages } of linkset) {
      expect((await page.request.get(anchor)).status()).toBe(200);
      for (const { href } of contracts)
        expect(await (await page.request.get(href)).text()).toMatch(/^(open|async)api: 3\./m);
      for (const { href } of pages) {
        await page.goto(href);
        await page.getByText(new RegExp(`^${anchor.split('/').pop()} \\d`)).waitFor();
      }
    }
  }, 60_000);

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be used by all, in ${scheme} colours`, async () => {
      const page = await portal.page({ scheme });
      await open(page, '/catalogue?q=billing');
      await page.getByRole('region', { name: 'Search results' }).getByRole('link').first().waitFor();
      await settled(page);
      await noSeriousFindings(page);
      await portal.screenshot(page, `catalogue-search-${scheme}`);
      await open(page, `/catalogue/experience-ops?operation=${OPERATION}`);
      await fieldIn(page, 'Request', 'weekdays').waitFor();
      await noSeriousFindings(page);
      await portal.screenshot(page, `catalogue-api-${scheme}`);
    }, 60_000);
  }

  it('is read on a phone without scrolling sideways', async () => {
    const page = await portal.page(PHONE);
    await open(page, '/catalogue?q=billing');
    await page.getByRole('region', { name: 'Search results' }).getByRole('link').first().waitFor();
    expect(await overhang(page)).toEqual([]);
    await open(page, `/catalogue/experience-ops?operation=${OPERATION}`);
    await fieldIn(page, 'Request', 'weekdays').waitFor();
    expect(await overhang(page)).toEqual([]);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'catalogue-api-phone');
    await page.getByRole('tab', { name: 'Client' }).click();
    await page.getByRole('region', { name: 'Source of the client' }).waitFor();
    expect(await overhang(page)).toEqual([]);
    await open(page, `/catalogue/asyncapi?operation=${EVENT}`);
    await fieldIn(page, `Fields of ${EVENT}`, 'data').waitFor();
    expect(await overhang(page)).toEqual([]);
  }, 60_000);
});

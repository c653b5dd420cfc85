import { closeSamples, repairSamples, sampleOutcomes, type SampleRunParts, sandboxSamples } from '@handover/tools';
import type { Page } from 'playwright-core';
import { inBrowser, inScheme, noSeriousFindings, openAs, settled } from '../src/index.js';

const TEMPLATE = '/rules/project-template';
const AUTHOR = 'Ines Duarte';
const APPROVER = 'Marta Kowalska';

inBrowser('a rule', (portal) => {
  beforeAll(async () => {
    const parts: SampleRunParts = await sandboxSamples(portal.test.platform);
    await closeSamples(parts);
    await repairSamples(parts, await sampleOutcomes(parts));
    await sampleOutcomes(parts);
  }, 240_000);

  it('is edited, tested, rehearsed and saved by one person, and put in force by a second one', async () => {
    const page = await portal.page();
    await openAs(page, AUTHOR, portal.url('/rules'));
    await page.getByRole('table', { name: 'Decisions' }).waitFor();
    await noSeriousFindings(page);
    await page.getByRole('link', { name: 'Project template' }).click();
    await page.getByRole('table', { name: 'Rows of Project template' }).waitFor();
    await settled(page);
    await noSeriousFindings(page);
    await portal.screenshot(page, 'rules-tables');

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('group', { name: 'Editor' }).getByText('Edit Table').first().waitFor({ timeout: 60_000 });
    await noSeriousFindings(page);
    await writeTemplate(page, 'TPL-FIXED', 'TPL-FIXED-2');
    await page.getByRole('table', { name: 'Rows of Project template' }).getByText('TPL-FIXED-2').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await inScheme(page, colorScheme);
      await noSeriousFindings(page);
      await portal.screenshot(page, `rules-editor-${colorScheme}`);
    }

    await page.getByRole('tab', { name: 'Test and rehearse' }).click();
    await page.getByRole('combobox', { name: 'Opportunity' }).fill('Harbor');
    await page.getByRole('option', { name: /^Harbor Logistics/ }).click();
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    const tested = page.getByRole('region', { name: 'Result of the test' });
    await tested.getByText('template: TPL-FIXED → TPL-FIXED-2').waitFor();

    await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
    const rehearsed = page.getByRole('region', { name: 'Result of the rehearsal' });
    await rehearsed.getByText('2 of 7 would have come out differently.').waitFor();
    await rehearsed.getByText('2 × template: TPL-FIXED → TPL-FIXED-2').waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'rules-rehearsal');

    await page.getByRole('tab', { name: 'Tables and draft' }).click();
    await page.getByRole('button', { name: 'Save as version' }).click();
    const saving = page.getByRole('dialog', { name: 'Save as version' });
    await saving.getByText('"TPL-FIXED-2"').waitFor();
    await saving.getByLabel('Reason').fill('The new template of fixed prices');
    await saving.getByRole('button', { name: 'Save as version' }).click();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('You made it: a second person puts it in force.').waitFor();
    await noSeriousFindings(page);

    const second = await portal.page({ scheme: 'dark' });
    await openAs(second, APPROVER, portal.url(`${TEMPLATE}?tab=history`));
    await second.getByRole('button', { name: 'Put version 2 in force' }).click();
    const activating = second.getByRole('dialog', { name: 'Put version 2 in force' });
    await activating.getByText('"TPL-FIXED-2"').waitFor();
    await noSeriousFindings(second);
    await portal.screenshot(second, 'rules-activation-dark');
    await activating.getByLabel('Reason').fill('Rehearsed on all that there is');
    await activating.getByRole('button', { name: 'Put version 2 in force' }).click();
    await second.getByText('Version 2 is in force, put there by marta.kowalska').waitFor();
    await second.getByRole('table', { name: 'Activations' }).getByText('Rehearsed on all that there is').waitFor();
    await noSeriousFindings(second);
    await portal.screenshot(second, 'rules-history-dark');
  }, 240_000);

  it('is looked at by a viewer, who is offered neither editing nor putting in force', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url(TEMPLATE));
    await page.getByRole('table', { name: 'Rows of Project template' }).waitFor();
    expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show as graph' }).click();
    await page.getByRole('group', { name: 'Graph' }).getByText('Project template').first().waitFor({ timeout: 60_000 });
    for (const colorScheme of ['dark', 'light'] as const) {
      await inScheme(page, colorScheme);
      await noSeriousFindings(page);
      await portal.screenshot(page, `rules-graph-${colorScheme}`);
    }
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('table', { name: 'Versions' }).waitFor();
    expect(await page.getByRole('button', { name: /^Put version/ }).count()).toBe(0);
  }, 60_000);
});

/** Changes the first cell of the editor's table that holds `before`; the editor loads when it is first opened. */
async function writeTemplate(page: Page, before: string, after: string): Promise<void> {
  const editor = page.getByRole('group', { name: 'Editor' });
  await editor.getByText('Edit Table').first().click({ timeout: 60_000 });
  await editor
    .locator('.cm-content')
    .filter({ hasText: `"${before}"` })
    .first()
    .click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`"${after}"`);
}

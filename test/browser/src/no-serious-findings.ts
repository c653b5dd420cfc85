import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is only so while a page changes, such as colours of which half are those of the other scheme, is gone after this long. */
const CHANGED_AFTER_MS = 1_000;

/**
 * Lets axe-core look at a page as it is now, and once more where it finds something: it counts when it stays.
 *
 * @throws Error that lists every serious or critical finding, with what it was found on
 */
export async function noSeriousFindings(page: Page): Promise<void> {
  await page.evaluate(AXE);
  if ((await findings(page)).length === 0) return;
  await pause(CHANGED_AFTER_MS);
  const serious = await findings(page);
  if (serious.length === 0) return;
  const lines = serious.map(({ id, impact, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `    ${html}\n      ${failureSummary ?? ''}`);
    return `  ${impact} ${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
  });
  throw new Error(`axe-core finds on ${page.url()}:\n${lines.join('\n')}`);
}

async function findings(page: Page): Promise<Result[]> {
  // In the page, where axe is a global.
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

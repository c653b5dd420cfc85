import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Lets axe-core look at a page as it is now.
 *
 * @throws Error that lists every serious or critical finding, with what it was found on
 */
export async function noSeriousFindings(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page
    .evaluate(
      // In the page, where axe is a global.
      'axe.run(document, { resultTypes: ["violations"] })',
    )
    .then((results) => results as AxeResults);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (serious.length === 0) return;
  const lines = serious.map(({ id, impact, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `    ${html}\n      ${failureSummary ?? ''}`);
    return `  ${impact} ${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
  });
  throw new Error(`axe-core finds on ${page.url()}:\n${lines.join('\n')}`);
}

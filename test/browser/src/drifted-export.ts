import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXPORT = fileURLToPath(new URL('../../../../shared/data/crm-export', import.meta.url));

/** How the import reads the export. */
export const EXPORT_MAPPING = fileURLToPath(new URL('../../../tools/import-mappings/maven-crm.yaml', import.meta.url));

/** Whether the real export is there; where not, what needs it is skipped. */
export const exportPresent = existsSync(EXPORT);

/**
 * The deals of the real export that were won with the drifted product name "GTXPro", as an export of their own.
 *
 * @returns its folder, which the caller removes, and how many there are
 */
export async function driftedExport(): Promise<{ folder: string; count: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'handover-drifted-export-'));
  for (const file of ['accounts.csv', 'products.csv', 'sales_teams.csv'])
    await cp(join(EXPORT, file), join(folder, file));
  const [heading, ...rows] = (await readFile(join(EXPORT, 'sales_pipeline.csv'), 'utf8')).trim().split(/\r?\n/);
  const drifted = rows.filter((row) => row.includes(',GTXPro,') && row.includes(',Won,'));
  await writeFile(join(folder, 'sales_pipeline.csv'), `${[heading, ...drifted].join('\n')}\n`);
  return { folder, count: drifted.length };
}

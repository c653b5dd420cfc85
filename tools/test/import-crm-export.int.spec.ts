import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importExport, type ImportOptions } from '../src/import/import-export.js';
import { targetOf } from '../src/import/import-target.js';
import type { ImportSummary } from '../src/import/summary.js';
import { workspaceRoot } from '../src/platform/workspace.js';
import { crmRows, type ImportSandbox, startImportSandbox } from './import-sandbox.js';

const from = join(workspaceRoot, '../shared/data/crm-export');
const present = existsSync(from);
if (!present) console.warn(`The CRM export ${from} is not on this machine: its import is not tested here.`);

const options: ImportOptions = { from, mapping: join(workspaceRoot, 'tools/import-mappings/maven-crm.yaml') };

(present ? describe : describe.skip)('the CRM export of 8,800 opportunities', () => {
  let sandbox: ImportSandbox;
  let first: ImportSummary;

  beforeAll(async () => {
    sandbox = await startImportSandbox();
    first = await importExport({ ...options, target: targetOf(sandbox.platform) });
  }, 180_000);
  afterAll(() => sandbox.stop());

  it('is loaded whole, and what was won is closed', () => {
    expect(first).toMatchObject({ rowsRead: 8_800, wonCount: 4_238, wonSum: '10005534', closed: 4_238, skipped: [] });
    expect(first.stages.map(({ stage, count }) => [stage, count])).toEqual([
      ['Closed Won', 4_238],
      ['Closed Lost', 2_473],
      ['Proposal/Price Quote', 1_589],
      ['Prospecting', 500],
    ]);
    expect(first.loaded).toMatchObject({
      sellers: { created: 35 },
      accounts: { created: 85 },
      customers: { created: 85 },
      opportunities: { created: 8_800 },
      roles: { created: 8_800 },
    });
    expect(first.remarks).toMatchObject([{ reason: 'has no account', count: 1_425 }]);
    expect(first.opportunityIds.size).toBe(8_800);
  });

  it('keeps the product name that the pipeline has, drifted as it is', async () => {
    const won = await crmRows(sandbox.platform, 'SELECT Service_Line__c FROM Opportunity WHERE IsWon = true');
    expect(won.filter(({ Service_Line__c: line }) => line === 'GTXPro')).toHaveLength(729);
  });

  it('is not loaded twice', async () => {
    const second = await importExport({ ...options, target: targetOf(sandbox.platform) });
    expect(second).toMatchObject({ wonCount: 4_238, wonSum: '10005534', closed: 0, skipped: [] });
    expect(Object.values(second.loaded!).map(({ created }) => created)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(second.opportunityIds).toEqual(first.opportunityIds);
    expect(await crmRows(sandbox.platform, 'SELECT Id FROM Opportunity WHERE Legacy_Id__c != null')).toHaveLength(
      8_800,
    );
  }, 60_000);
});

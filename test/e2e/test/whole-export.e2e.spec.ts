import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ProcessRulesClient } from '@handover/contracts/process-rules';
import { createServiceHttp } from '@handover/platform';
import { eventually } from '@handover/testing';
import { importExport, type ImportSummary, targetOf } from '@handover/tools';
import { Decimal } from 'decimal.js';
import { startTestPlatform, type TestPlatform } from '../src/index.js';

const EXPORT = fileURLToPath(new URL('../../../../shared/data/crm-export', import.meta.url));
const MAPPING = fileURLToPath(new URL('../../../tools/import-mappings/maven-crm.yaml', import.meta.url));
const WON = 4_238;
const WON_VALUE = '10005534';

const present = existsSync(EXPORT);
if (!present) console.log(`Skipped: the CRM export is not there (${EXPORT}).`);
const withExport = present ? describe : describe.skip;

interface Cause {
  cause: string;
  class: string;
  title: string;
  count: number;
}

withExport('a whole CRM export', () => {
  let test: TestPlatform;
  let summary: ImportSummary;

  beforeAll(async () => {
    test = await startTestPlatform({
      // Thousands of handovers: the machine's cores share the work.
      separate: ['sandbox', 'process-opportunity-to-project-api'],
      environment: { 'system-erp-api': (usual) => ({ ...usual, INSTANCES: withoutWorkBreakdown(usual.INSTANCES!) }) },
    });
    summary = await importExport({ from: EXPORT, mapping: MAPPING, target: targetOf(test.platform) });
  }, 300_000);

  afterAll(() => test?.close());

  const causes = async () => (await test.ops<{ items: Cause[] }>('GET', '/v1/exception-causes')).body.items;

  /** Waits until no handover moves any more. */
  async function settled(): Promise<{ provisioned: number; blocked: number }> {
    return eventually(
      async () => {
        const { provisioned = 0, blocked = 0, ...others } = await test.states();
        if (provisioned + blocked !== WON) throw new Error(JSON.stringify({ provisioned, blocked, ...others }));
        return { provisioned, blocked };
      },
      { withinMs: 900_000, everyMs: 1_000 },
    );
  }

  /** Contract values of the ERP's projects, which are on their quotes, and values of the blocked handovers. */
  async function values(): Promise<{ projects: Decimal; blocked: Decimal; projectCount: number }> {
    const projects = (await test.control.records('erp', 'quote')).filter(({ data }) =>
      String(data.QuoteNumber).endsWith('/project'),
    );
    const sum = projects.reduce((total, { data }) => total.plus(Number(data.Total)), new Decimal(0));
    const { body } = await test.ops<{ blockedValue: { amount: string }[] }>('GET', '/v1/counts');
    const blocked = body.blockedValue.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
    return { projects: sum, blocked, projectCount: projects.length };
  }

  it('becomes one project or one exception for each opportunity that is won, with no value lost', async () => {
    expect([summary.wonCount, summary.wonSum]).toEqual([WON, WON_VALUE]);
    const { provisioned, blocked } = await settled();
    expect(blocked).toBeGreaterThan(0);
    const found = await causes();
    expect(found).toMatchObject([{ class: 'mapping', count: blocked }]);
    expect(found[0]!.title).toContain('GTXPro');
    const { projects, blocked: blockedValue, projectCount } = await values();
    expect(projectCount).toBe(provisioned);
    expect(projects.plus(blockedValue).toFixed()).toBe(WON_VALUE);
    expect((await test.control.counts()).duplicates).toEqual([]);
  }, 960_000);

  it('is freed of its drifted product name by one rule and one retry', async () => {
    await addToTemplates('GTXPro');
    const [drift] = (await causes()).filter(({ title }) => title.includes('GTXPro'));
    const { body } = await test.ops('POST', `/v1/exception-causes/${drift!.cause}/retries`, {
      reason: 'The rule knows the name now',
    });
    expect(body).toMatchObject({ resumed: drift!.count, refused: [] });
    await eventually(async () => (await test.states()).provisioned === WON, { withinMs: 300_000, everyMs: 500 });
    expect(await causes()).toEqual([]);
    const { projects, projectCount } = await values();
    expect([projectCount, projects.toFixed()]).toEqual([WON, WON_VALUE]);
  }, 360_000);

  async function addToTemplates(serviceLine: string): Promise<void> {
    const scopes = ['decisions:read', 'decisions:write', 'decisions:activate', 'people:represent'];
    const tokens = { token: () => test.platform.tokenFor(scopes), invalidate: () => undefined };
    const baseUrl = test.platform.urls['process-rules-api'];
    const rules = new ProcessRulesClient(createServiceHttp({ name: 'process-rules-api', baseUrl, tokens }));
    const name = 'project-template';
    const { activeVersion } = await rules.getDecision({ path: { name } });
    const active = await rules.getDecisionVersion({ path: { name, version: activeVersion! } });
    const text = JSON.stringify(active.content).replaceAll('\\"GTX Pro\\"', `\\"GTX Pro\\", \\"${serviceLine}\\"`);
    const content = JSON.parse(text) as Record<string, unknown>;
    const body = { content, note: `${serviceLine} is GTX Pro`, onBehalfOf: 'rules.author' };
    const { version } = await rules.createDecisionVersion({ path: { name }, idempotencyKey: 'gtxpro', body });
    const { etag } = await rules.answer('getDecision', { path: { name } });
    await rules.activateDecisionVersion({ path: { name, version }, ifMatch: etag! });
  }
});

/** The same instances with one task a template: thousands of projects are asked for here, and Xero takes a call for each task. */
function withoutWorkBreakdown(instances: string): string {
  interface Settings {
    settings: { projectTemplates: { workBreakdown: unknown[] }[] };
  }
  const parsed = JSON.parse(instances) as Settings[];
  for (const { settings } of parsed) {
    for (const template of settings.projectTemplates) template.workBreakdown = template.workBreakdown.slice(0, 1);
  }
  return JSON.stringify(parsed);
}

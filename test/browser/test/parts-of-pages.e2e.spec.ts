import { eventually } from '@handover/testing';
import { closeSamples, sampleOutcomes, sandboxSamples } from '@handover/tools';
import type { Page } from 'playwright-core';
import { DESK, inBrowser, noSeriousFindings, openAs, overhang, PHONE, settled } from '../src/index.js';

const HANDOVER_TABS = ['story', 'records', 'decisions', 'lineage', 'calls', 'words', 'audit'];

/** Pages that stand in no navigation, and the parts of those that do, by the name of their screenshots. */
const parts: Record<string, string> = {
  ...Object.fromEntries(HANDOVER_TABS.map((tab) => [`handover-${tab}`, `/handovers/{handover}?tab=${tab}`])),
  'handover-blocked': '/handovers/{blocked}',
  'handover-unknown': '/handovers/main:nothing',
  'exception-cause': '/exceptions/causes/{cause}',
  'exception-of-finance': '/exceptions/{exception}',
  'list-pipeline-deals': '/pipeline-deals',
  'list-unstaffed-demands': '/unstaffed-demands',
  'systems-maintenance': '/systems?tab=maintenance',
  'events-subscriptions': '/events?tab=subscriptions',
  'events-notifications': '/events?tab=notifications',
  'reconciliation-differences': '/reconciliation?tab=differences',
  'reconciliation-runs': '/reconciliation?tab=runs',
  'reconciliation-counts': '/reconciliation?tab=counts',
  'rules-try': '/rules/billing-method?tab=try',
  'rules-history': '/rules/billing-method?tab=history',
  'catalogue-internal-api': '/catalogue/system-erp',
  'catalogue-changes': '/catalogue/experience-ops?tab=changes',
};

inBrowser('every part of a page', (portal) => {
  const places: Record<string, string> = {};
  let page: Page;

  beforeAll(async () => {
    const sandbox = await sandboxSamples(portal.test.platform);
    await closeSamples(sandbox);
    await sampleOutcomes(sandbox);
    const { ops, control } = portal.test;
    const { items: handovers } = (
      await ops<{ items: { key: string; state: string; opportunityId: string }[] }>('GET', '/v1/handovers')
    ).body;
    const provisioned = handovers.find(({ state }) => state === 'provisioned')!;
    places.handover = provisioned.key;
    places.blocked = handovers.find(({ state }) => state === 'blocked')!.key;
    const [exception] = (await ops<{ items: { id: string; cause: string }[] }>('GET', '/v1/exceptions')).body.items;
    places.exception = exception!.id;
    places.cause = exception!.cause;
    await ops('POST', '/v1/subscriptions', { name: 'Warehouse', url: 'https://warehouse.example/hooks/handover' });
    const rule = { name: 'Finance desk', channel: 'email', addresses: ['finance@example.com'], owners: ['finance'] };
    await ops('POST', '/v1/notification-rules', rule);
    await control.changeRecord('crm', 'Opportunity', provisioned.opportunityId, { Amount: 1_000 });
    const run = await ops<{ id: string }>('POST', '/v1/reconciliation-runs', { reason: 'Month-end' });
    const ended = async () =>
      (await ops<{ state: string }>('GET', `/v1/reconciliation-runs/${run.body.id}`)).body.state === 'completed';
    await eventually(ended, { withinMs: 120_000, everyMs: 500 });
    page = await portal.page();
    await openAs(page, 'Adam Nowak', portal.url('/'));
  }, 300_000);

  it.each(Object.entries(parts))(
    '%s can be used by all in both schemes, and is read on a phone without scrolling sideways',
    async (name, pattern) => {
      const path = pattern.replace(/\{(\w+)\}/, (_, place: string) => encodeURIComponent(places[place]!));
      if (name === 'handover-unknown') portal.expectFault(/404/);
      const open = async (colorScheme: 'light' | 'dark', viewport: { width: number; height: number }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        // Anew: a window that gets narrower moves the navigation aside first.
        await page.goto(portal.url(path));
        await settled(page);
      };
      for (const colorScheme of ['light', 'dark'] as const) {
        await open(colorScheme, DESK);
        await noSeriousFindings(page);
        await portal.screenshot(page, `${name}-${colorScheme}`);
      }
      await open('dark', PHONE);
      expect(await overhang(page)).toEqual([]);
      await noSeriousFindings(page);
      await portal.screenshot(page, `${name}-phone`);
    },
    60_000,
  );
});

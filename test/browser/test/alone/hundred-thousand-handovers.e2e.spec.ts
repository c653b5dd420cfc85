import type { Platform } from '@handover/tools';
import { inBrowser, manyHandovers, noSeriousFindings, openAs, settled } from '../../src/index.js';

const COUNT = 100_000;
const WITHIN_MS = 500;
/** Waits are sorted, each by itself: of all time, that is 18 times 96,000. */
const OF_ALL_TIME_WITHIN_MS = 1_000;
const ASKED = 7;

const DAY_MS = 86_400_000;

const filters = [
  'state=blocked',
  'state=waiting&waitingFor=erp:de01',
  'legalEntity=DE01&practice=engineering',
  'text=Kestrel',
  'wonFrom=2024-01-01&wonTo=2024-03-31',
  'contractType=fixed-price&sort=amount&direction=desc',
];

/** What the overview asks for, with the deals that its filters choose. */
const figures = [
  'lead-times',
  'first-time-right',
  'readiness-funnel',
  'write-back',
  'open-exceptions',
  'projects-and-deals',
  'pipeline',
  'unstaffed-demand',
];
const scopes: { days?: number; filter?: Record<string, string> }[] = [
  {},
  { days: 30 },
  { days: 365, filter: { legalEntity: 'DE01', contractType: 'fixed-price' } },
];

inBrowser('a hundred thousand handovers', (portal) => {
  beforeAll(async () => {
    const { databaseUrls } = portal.test.platform as Platform;
    await manyHandovers(databaseUrls.opportunity_to_project!, COUNT);
  }, 240_000);

  /** The answer to a request that is made some times and takes less than this in the middle. */
  async function quickly<Body>(path: string, withinMs = WITHIN_MS): Promise<Body> {
    const took: number[] = [];
    let answer: Body | undefined;
    for (let asked = 0; asked < ASKED; asked += 1) {
      const started = performance.now();
      const { status, body } = await portal.test.ops<Body>('GET', path);
      took.push(performance.now() - started);
      expect(status).toBe(200);
      answer = body;
    }
    const median = took.sort((a, b) => a - b)[Math.floor(ASKED / 2)]!;
    console.log(`FIGURES ${path}: median ${Math.round(median)} ms of ${ASKED}`);
    expect(median).toBeLessThan(withinMs);
    return answer!;
  }

  it.each(filters)(
    'are filtered by %s within half a second at the API',
    async (filter) => {
      const { items } = await quickly<{ items: object[] }>(`/v1/handovers?limit=50&${filter}`);
      expect(items).toHaveLength(50);
    },
    60_000,
  );

  it.each(figures.flatMap((name) => scopes.map((scope) => [name, scope] as const)))(
    'are counted for the overview: %s of %o at the API, quick enough to look at',
    async (name, scope) => {
      const from = scope.days && new Date(Date.now() - scope.days * DAY_MS).toISOString();
      const query = new URLSearchParams({ ...(from && { from }), ...scope.filter });
      await quickly(`/v1/overview/${name}?${query}`, scope.days ? WITHIN_MS : OF_ALL_TIME_WITHIN_MS);
    },
    60_000,
  );

  it.each(['/v1/overview/filter-values', '/v1/system-instances', '/v1/counts'])(
    'keep %s within half a second at the API',
    (path) => quickly(path),
    60_000,
  );

  it('are told of in the overview of all time', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/?period=all'));
    await settled(page);
    await page.getByRole('group', { name: 'In', exact: true }).getByText('100,000').waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'overview-many');
  }, 60_000);

  it('show the first of them in the table, and those that match the address', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/handovers?legalEntity=GB01'));
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(50).waitFor();
    await page.getByText('More than 10,000 found').waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'handovers-many');
  }, 60_000);
});

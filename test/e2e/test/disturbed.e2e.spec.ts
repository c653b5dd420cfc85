import { eventually } from '@handover/testing';
import { startTestPlatform, type TestPlatform, xeroDocuments } from '../src/index.js';

describe('while systems fail', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform();
  }, 120_000);

  afterAll(() => test?.close());
  afterEach(() => test.control.strike());

  async function recordsByType(): Promise<Record<string, number>> {
    const { records } = await test.control.counts();
    return Object.fromEntries(records.map(({ system, type, count }) => [`${system}/${type}`, count]));
  }

  // What may leave a record behind strikes where records are made. A handover waits for seconds after most of these failures,
  // and each call that is limited holds all calls of its instance back for as long as it says, so that a few of them do.
  it.each([
    ['answers are lost after the commit', { kind: 'lose-answer' }, '*.create', 20],
    ['errors come after the commit', { kind: 'error', status: 500, committed: true }, '*.create', 20],
    ['calls are refused with 503', { kind: 'error', status: 503 }, '*', 15],
    ['calls are limited', { kind: 'rate-limit', retryAfterSeconds: 1 }, '*', 5],
  ])(
    '20 handovers make one of each record though %s',
    async (name, fault, operation, times) => {
      const ids = await test.crm.createDeals(20, name);
      const before = await recordsByType();
      const documentsBefore = await xeroDocuments(test.control);
      await test.control.strike(
        ...['erp', 'psa', 'billing'].map((system) => ({ system, operation, share: 0.2, fault, times })),
      );
      await test.crm.win(ids);
      await test.untilAll(ids, ['provisioned'], 100_000);
      await test.control.strike();
      const after = await recordsByType();
      const made = (type: string) => (after[type] ?? 0) - (before[type] ?? 0);
      expect(made('psa/resource-demand')).toBe(40);
      const documents = Object.entries(await xeroDocuments(test.control)).map(([kind, count]) => [
        kind,
        count - documentsBefore[kind as keyof typeof documentsBefore],
      ]);
      expect(documents.filter(([, count]) => count !== 20)).toEqual([]);
      expect((await test.control.counts()).duplicates).toEqual([]);
    },
    180_000,
  );

  it('a handover waits for a system that is down and goes on by itself', async () => {
    const ids = await test.crm.createDeals(3, 'Down');
    await test.control.strike({ system: 'billing', operation: '*', fault: { kind: 'down' } });
    await test.crm.win(ids);
    const waits = await eventually(
      async () => {
        const { body } = await test.ops<{ state: string; waitingFor?: string; projectId?: string }>(
          'GET',
          `/v1/handovers/main:${ids[0]}`,
        );
        return body.state === 'waiting' && body;
      },
      { withinMs: 60_000, everyMs: 100 },
    );
    expect(waits.waitingFor).toContain('system-billing-api');
    expect(waits.projectId).toBeDefined();
    await test.control.strike();
    await test.untilAll(ids, ['provisioned'], 100_000);
    expect((await test.control.counts()).duplicates).toEqual([]);
  }, 180_000);

  it('a refusal blocks the handover with the vendor’s words and both sides of the call', async () => {
    const ids = await test.crm.createDeals(2, 'Refused');
    await test.control.strike({
      system: 'erp',
      operation: 'Quotes.create',
      fault: { kind: 'refuse', message: 'Period 2027-02 is closed.' },
    });
    await test.crm.win(ids);
    await test.untilAll(ids, ['blocked']);
    type Cause = { cause: string; title: string; count: number; class: string };
    const { body } = await test.ops<{ items: Cause[] }>('GET', '/v1/exception-causes');
    expect(body.items).toMatchObject([{ class: 'rejected', count: 2 }]);
    const listed = await test.ops<{ items: { id: string }[] }>('GET', '/v1/exceptions');
    const { body: exception } = await test.ops<Record<string, unknown>>(
      'GET',
      `/v1/exceptions/${listed.body.items[0]!.id}`,
    );
    expect(exception.sentence).toContain('Period 2027-02 is closed.');
    expect(exception).toMatchObject({
      checkpoint: 'provision-project',
      request: { method: 'POST' },
      answer: { status: 422 },
    });
    await test.control.strike();
    const retried = await test.ops('POST', `/v1/exception-causes/${body.items[0]!.cause}/retries`, {
      reason: 'Opened',
    });
    expect(retried.body).toMatchObject({ resumed: 2 });
    await test.untilAll(ids, ['provisioned']);
    expect((await test.ops<{ items: Cause[] }>('GET', '/v1/exception-causes')).body.items).toEqual([]);
  }, 180_000);
});

import { startTestPlatform, type TestPlatform } from '@handover/test-e2e';
import { eventually } from '@handover/testing';
import { SilentGateway } from '../src/silent-gateway.js';
import { dealsOf, handoversOf, toldOf } from '../src/waiting-deals.js';

const HANGING = 18;
const OTHERS = 8;
/** How long a call waits for an answer of what hangs; less than the usual five seconds, since all of them do. */
const TIMEOUT_MS = 2_000;

describe('an ERP whose sockets never answer', () => {
  let test: TestPlatform;
  let gateway: SilentGateway;

  beforeAll(async () => {
    gateway = await SilentGateway.open();
    test = await startTestPlatform({
      environment: {
        'process-opportunity-to-project-api': { HANDOVER_CONCURRENCY: '12' },
        'system-erp-api': (usual) => {
          type Instance = { name: string; limits: object; settings: { apiUrl: string } };
          const instances = JSON.parse(usual.INSTANCES!) as Instance[];
          const { origin } = new URL(instances[0]!.settings.apiUrl);
          gateway.leadTo(origin);
          const behindGateway = instances.map((each) => {
            if (each.name !== 'gb01') return each;
            const through = JSON.parse(JSON.stringify(each).replaceAll(origin, gateway.url)) as Instance;
            return { ...through, limits: { ...through.limits, timeoutMs: TIMEOUT_MS } };
          });
          return { ...usual, INSTANCES: JSON.stringify(behindGateway) };
        },
      },
    });
  }, 120_000);

  afterAll(async () => {
    await test?.close();
    await gateway?.close();
  });

  it('takes nothing from handovers of another one, and gets its own when it answers again', async () => {
    const [hanging, others] = [await dealsOf(test, 'GB01', HANGING), await dealsOf(test, 'DE01', OTHERS)];
    gateway.fallSilent();
    await test.crm.win(hanging);
    await eventually(async () => (await test.states()).waiting! > 0, { withinMs: 60_000 });
    const since = performance.now();
    await test.crm.win(others);
    await test.untilAll(others, ['provisioned'], 25_000);
    process.stdout.write(
      `hanging: ${OTHERS} handovers of another instance took ${((performance.now() - since) / 1000).toFixed(1)} s\n`,
    );
    await test.untilAll(hanging, ['waiting', 'validating', 'received'], 60_000);
    await eventually(async () => (await toldOf(test, 'erp:gb01')).length > 0, { withinMs: 30_000 });
    const waiting = (await handoversOf(test, hanging)).filter(({ state }) => state === 'waiting');
    expect(waiting.length).toBeGreaterThan(HANGING / 2);
    for (const each of waiting) expect(each).toMatchObject({ waitingSystem: 'erp', waitingInstance: 'gb01' });
    gateway.speak();
    await test.untilAll(hanging, ['provisioned'], 120_000);
    expect((await test.control.counts()).duplicates).toEqual([]);
    await eventually(async () => (await toldOf(test, 'erp:gb01')).length === 2, { withinMs: 30_000 });
    expect(await toldOf(test, 'erp:gb01')).toMatchObject([
      { type: 'handover.system.unavailable.v1', data: { system: 'erp', instance: 'gb01', reason: 'down' } },
      { type: 'handover.system.recovered.v1' },
    ]);
  }, 400_000);
});

import type { OpportunityHandover, OpportunityReadiness } from '@handover/contracts/experience-crm';
import { eventually, type ScriptedService, startScriptedService } from '@handover/testing';
import { CardReader, type Reading } from '../src/card-reader.js';
import type { TokenSource } from '../src/read-view.js';

const HANDOVER = 'GET /v1/opportunities/006/handover';
const READINESS = 'GET /v1/opportunities/006/readiness';
const handover = { key: 'main:006', state: 'provisioned', summary: 'There.' } as OpportunityHandover;
const readiness = { opportunityId: '006', passes: true, outcome: 'A project.' } as OpportunityReadiness;
const problem = (status: number, detail: string) => ({
  status,
  body: { title: 'No', status, detail, correlationId: 'c-7' },
});

let api: ScriptedService;
let reader: CardReader;
let readings: Reading[];

beforeEach(async () => {
  api = await startScriptedService();
  readings = [];
  reader = new CardReader((reading) => readings.push(reading));
});
afterEach(async () => {
  reader.stop();
  await api.close();
});

const read = (tokenSource: TokenSource = async () => 't-1', crmInstance?: string) =>
  reader.read({ api: `${api.url}/`, opportunity: '006', crmInstance, tokenSource });
const shown = (kind: string) => eventually(() => readings.find(({ view }) => view.kind === kind));

describe('what the card reads', () => {
  it('is the handover, of the CRM that is named, with the token of the page', async () => {
    api.on(HANDOVER, { body: handover });
    read(async () => 't-1', 'emea');
    expect((await shown('handover')).view).toEqual({ kind: 'handover', handover });
    expect(api.received).toMatchObject([{ query: { crmInstance: 'emea' }, headers: { authorization: 'Bearer t-1' } }]);
  });

  it('is what the gate would say where there is no handover', async () => {
    api.on(READINESS, { body: readiness });
    read();
    expect((await shown('before')).view).toEqual({ kind: 'before', readiness });
  });

  it('is both where what was made has been taken back', async () => {
    api.on(HANDOVER, { body: { ...handover, state: 'unwound' } });
    api.on(READINESS, { body: readiness });
    read();
    expect((await shown('handover')).view).toMatchObject({ handover: { state: 'unwound' }, readiness });
  });

  it.each<[string, object]>([
    ['not-found', problem(404, 'None.')],
    ['refused', problem(403, 'The token lacks readiness:read.')],
    ['failed', problem(400, 'No such CRM.')],
  ])('is a view "%s" when the API says so, with what support needs', async (kind, answer) => {
    api.on(READINESS, answer);
    read();
    const { view } = await shown(kind);
    if (kind !== 'not-found') expect(view).toMatchObject({ correlationId: 'c-7', detail: expect.any(String) });
  });

  it('asks for another token when one is refused, and once only', async () => {
    api.on(HANDOVER, ({ headers }) =>
      headers.authorization === 'Bearer t-2' ? { body: handover } : problem(401, 'Old.'),
    );
    read(async (refused) => (refused === 't-1' ? 't-2' : 't-1'));
    await shown('handover');
    expect(api.received).toHaveLength(2);
  });

  it('says that the page is not signed in when it gives no token, or no good one', async () => {
    read(async () => Promise.reject(new Error('no session')));
    await shown('signed-out');
    expect(api.received).toEqual([]);
    readings.length = 0;
    api.on(HANDOVER, problem(401, 'No.'));
    read();
    expect((await shown('signed-out')).view).toMatchObject({ correlationId: 'c-7' });
  });

  it('is what was there while the connection is lost, and mends itself', async () => {
    api.on(HANDOVER, { body: handover });
    read();
    const { readAt } = await shown('handover');
    api.on(HANDOVER, { ...problem(503, 'The ERP does not answer.') });
    reader.hurry();
    const lost = await eventually(() => readings.find((reading) => reading.lost));
    expect(lost).toEqual({
      view: { kind: 'handover', handover },
      readAt,
      lost: { detail: 'The ERP does not answer.' },
    });
    api.on(HANDOVER, { body: { ...handover, summary: 'Still there.' } });
    const mended = await eventually(() => readings.at(-1)!.lost === undefined && readings.at(-1), { withinMs: 10_000 });
    expect(mended.view).toMatchObject({ handover: { summary: 'Still there.' } });
  });

  it('is read again by itself while the handover is under way', async () => {
    const states = ['received', 'validating', 'provisioned'];
    api.on(HANDOVER, () => ({ body: { ...handover, state: states.shift() ?? 'provisioned' } }));
    read();
    const seen = () => readings.flatMap(({ view }) => (view.kind === 'handover' ? view.handover.state : []));
    await eventually(() => seen().includes('provisioned'), { withinMs: 10_000 });
    expect(seen()).toEqual(['received', 'validating', 'provisioned']);
  });

  it('is nothing of an opportunity that the page has left', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    api.on(HANDOVER, async () => (await asked, { body: handover }));
    api.on('GET /v1/opportunities/007/handover', { body: { ...handover, key: 'main:007' } });
    read();
    await eventually(() => api.received.length === 1);
    reader.read({ api: api.url, opportunity: '007', tokenSource: async () => 't' });
    await shown('handover');
    answer();
    await eventually(() => api.received[0]!.gone.aborted);
    expect(readings.filter(({ view }) => view.kind === 'handover')).toMatchObject([
      { view: { handover: { key: 'main:007' } } },
    ]);
  });
});

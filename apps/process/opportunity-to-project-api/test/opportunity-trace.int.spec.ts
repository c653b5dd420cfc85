import { eventually } from '@handover/testing';
import { sampleOpportunity } from './sample-deal.js';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

const VERSION = '2026-11-20T09:30:00.000Z';

let api: RunningProcessApi;

beforeAll(async () => {
  api = await startProcessApi();
}, 60_000);
afterAll(() => api?.close());

const crmAnswers = (id: string, status: number, body: object) =>
  api.systems.on(`GET /v1/opportunities/${id}`, { status, body });
const holds = (id: string, change: object = {}) =>
  crmAnswers(id, 200, { ...sampleOpportunity(), id, version: VERSION, ...change });
const isDownFor = (id: string) => {
  const type = 'https://handover.dev/problems/system-unavailable';
  crmAnswers(id, 503, { type, title: 'System unavailable', status: 503, detail: 'The CRM is down.' });
};

async function send(opportunityId: string, stage: string): Promise<void> {
  const agent = await api.as(['opportunity-events:write']);
  const at = { version: VERSION, occurredAt: VERSION };
  await agent
    .post('/v1/opportunity-events')
    .send({ eventId: `e-${opportunityId}`, crmInstance: 'main', opportunityId, stage, ...at });
}

const traceOf = async (id: string) => (await api.as(['handovers:read'])).get(`/v1/opportunities/${id}/trace`);

describe('the trace of an opportunity', () => {
  it('says why a won deal is not a project, whom it needs, and how it came there', async () => {
    holds('006A');
    await send('006A', 'Closed Won');
    const { body } = await eventually(async () => {
      const answer = await traceOf('006A');
      return answer.body.verdict.includes('stopped at') && answer;
    });
    expect(body).toMatchObject({ opportunityId: '006A', crmInstance: 'main', handoverKey: 'main:006A' });
    expect(body.verdict).toMatch(/^It is not a project yet: its handover stopped at .*, and needs /);
    const entries = body.entries as { at: string; kind: string; sentence: string; correlationId: string }[];
    expect(entries[0]).toMatchObject({
      kind: 'event',
      sentence: 'A webhook told that the deal reached "Closed Won". It began the handover of the opportunity.',
    });
    expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['checkpoint', 'person', 'announcement']));
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    expect(new Set(entries.map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  it('of a deal before the win asks the CRM how it stands', async () => {
    holds('006B', { stage: 'proposal', stageName: 'Proposal/Price Quote' });
    await send('006B', 'Proposal/Price Quote');
    const { body } = await traceOf('006B');
    expect(body.verdict).toContain('the CRM says that its stage is "Proposal/Price Quote"');
    expect(body.entries).toMatchObject([{ kind: 'filter', details: { fate: 'not-ours' } }]);
    expect(body).not.toHaveProperty('handoverKey');
  });

  it('tells what it knows while the CRM is down', async () => {
    isDownFor('006C');
    await send('006C', 'Commit');
    const { status, body } = await traceOf('006C');
    expect(status).toBe(200);
    expect(body.verdict).toMatch(/^It is not a project: the last event of it could not be worked on\./);
  });

  it('of a deal that nobody knows says where to look, or that the CRM cannot be asked', async () => {
    const nobody = await traceOf('006D');
    expect([nobody.status, nobody.body.detail]).toEqual([404, expect.stringContaining('Look its id up in the CRM')]);
    isDownFor('006E');
    const later = await traceOf('006E');
    expect([later.status, later.body.detail]).toEqual([503, expect.stringContaining('cannot be asked now')]);
    expect(later.headers['retry-after']).toBeDefined();
  });

  it('is for those who may read handovers', async () => {
    await (await api.as(['events:read'])).get('/v1/opportunities/006A/trace').expect(403);
  });
});

import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const path = '/v1/handovers/main%3A006/unwindings';
const asked = 'POST /v1/handovers/main:006/unwindings';

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const operator = (subject?: string) => api.as(['exceptions:operate'], subject);

describe('giving up a handover', () => {
  it('tells the process API which person does, and why', async () => {
    api.process.on(asked, { status: 202, body: { resumed: 1, refused: [] } });
    const { body } = await (await operator('a.keller')).post(path).send({ reason: 'Gone elsewhere' }).expect(202);
    expect(body).toEqual({ resumed: 1, refused: [] });
    expect(api.process.received[0]!.body).toEqual({ reason: 'Gone elsewhere', onBehalfOf: 'a.keller' });
  });

  it('needs a reason, and is none of those who only read', async () => {
    const { body } = await (await operator()).post(path).send({}).expect(400);
    expect(body.errors).toContainEqual({ pointer: '/reason', detail: 'reason must be a string' });
    await (await api.as(['exceptions:read'])).post(path).send({ reason: 'Mine' }).expect(403);
    expect(api.process.received).toEqual([]);
  });

  it('passes on that it is past that', async () => {
    const type = 'https://handover.dev/problems/conflict';
    const problem = { type, title: 'Conflict', status: 409, detail: 'It is provisioned.' };
    api.process.on(asked, { status: 409, body: problem });
    const { body } = await (await operator()).post(path).send({ reason: 'Late' }).expect(409);
    expect(body).toMatchObject({ detail: 'It is provisioned.' });
  });
});

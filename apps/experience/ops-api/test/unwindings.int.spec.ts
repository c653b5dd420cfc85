import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const KEY = 'main%3A006';
const CAUSE = '5d0c1f2e9a7b4c33';

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const operator = (subject?: string) => api.as(['exceptions:operate'], subject);

describe('giving up', () => {
  it.each([
    ['a handover', `/v1/handovers/${KEY}/unwindings`, '/v1/handovers/main:006/unwindings'],
    ['the handover of an exception', '/v1/exceptions/e-1/unwindings', '/v1/exceptions/e-1/unwindings'],
    [
      'all handovers of a cause',
      `/v1/exception-causes/${CAUSE}/unwindings`,
      `/v1/exception-causes/${CAUSE}/unwindings`,
    ],
    [
      'to cancel a used project',
      `/v1/handovers/${KEY}/unwinding-approvals`,
      '/v1/handovers/main:006/unwinding-approvals',
    ],
  ])('%s tells the process API which person does, and why', async (_, path, asked) => {
    api.process.on(`POST ${asked}`, { status: 202, body: { unwinding: 3 } });
    const { body } = await (await operator('a.keller')).post(path).send({ reason: 'Gone elsewhere' }).expect(202);
    expect(body).toEqual({ unwinding: 3 });
    expect(api.process.received[0]!.body).toEqual({ reason: 'Gone elsewhere', onBehalfOf: 'a.keller' });
  });

  it('needs a reason, and is none of those who only read', async () => {
    const path = `/v1/handovers/${KEY}/unwindings`;
    const { body } = await (await operator()).post(path).send({}).expect(400);
    expect(body.errors).toContainEqual({ pointer: '/reason', detail: 'reason must be a string' });
    await (await api.as(['exceptions:read'])).post(path).send({ reason: 'Mine' }).expect(403);
    expect(api.process.received).toEqual([]);
  });

  it('passes on that a handover is past it', async () => {
    const problem = {
      type: 'https://handover.dev/problems/conflict',
      title: 'Conflict',
      status: 409,
      detail: 'It is provisioned.',
    };
    api.process.on('POST /v1/exceptions/e-2/unwindings', { status: 409, body: problem });
    const { body } = await (
      await operator()
    )
      .post('/v1/exceptions/e-2/unwindings')
      .send({ reason: 'Late' })
      .expect(409);
    expect(body).toMatchObject({ detail: 'It is provisioned.' });
  });
});

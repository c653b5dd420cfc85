import { type RunningProcessApi, startProcessApi } from './start-process-api.js';

let api: RunningProcessApi;

beforeAll(async () => {
  api = await startProcessApi();
}, 60_000);
afterAll(() => api?.close());

const ON_BEHALF = ['exceptions:operate', 'exceptions:operate-on-behalf'];
const step = (handover: { checkpoints: { name: string }[] }, name: string) =>
  handover.checkpoints.find((checkpoint) => checkpoint.name === name)! as never as Record<string, never>;

/** Blocks the handover of a new deal; resolves with its one open exception. */
async function blocked(
  id: string,
  ...deal: Parameters<RunningProcessApi['firm']['won']> extends [string, ...infer More] ? More : never
) {
  api.firm.won(id, ...deal);
  await api.tell(id);
  await api.until(id, 'blocked');
  const [exception] = await api.open(id);
  return exception!;
}

describe('an edit', () => {
  it('carries a deal without a project manager on, is kept beside what the CRM holds, and is named as the source', async () => {
    const exception = await blocked('edit-1', { projectManager: undefined });
    expect(exception).toMatchObject({ class: 'missing-data', owner: 'sales' });
    const changes = { projectManager: 'E1003' };
    const keller = await api.as('a.keller');
    const { body } = await keller
      .post(`/v1/exceptions/${exception.id}/edits`)
      .send({ changes, reason: 'Named by the practice lead' })
      .expect(202);
    expect(body).toEqual({ resumed: 1, refused: [] });
    const handover = await api.until('edit-1', 'provisioned');
    const [edit] = handover.interventions;
    expect(edit).toMatchObject({
      kind: 'edit',
      by: 'a.keller',
      reason: 'Named by the practice lead',
      values: [{ pointer: '/projectManager', edited: 'E1003' }],
    });
    expect(handover.opportunity).not.toHaveProperty('projectManager');
    expect(step(handover, 'provision-project').lineage).toContainEqual({
      field: 'project/projectManager',
      source: `edit:${edit!.id}`,
    });
    expect(step(handover, 'load-opportunity').interventions).toMatchObject([{ id: edit!.id, by: 'a.keller' }]);
    expect(api.firm.held.get('project main:edit-1')!.body.projectManager).toBe('E1003');
  });
});

import { eventually } from '@handover/testing';
import { type RunningProcessApi, startProcessApi, SYSTEM_CONFIGURATION } from './support/start-process-api.js';

const told = {
  ...{ app: 'experience-ops-api', startedAt: '2026-11-20T09:30:00.000Z', secrets: 'b2' },
  variables: { CLIENT_SECRET: '***', CLIENT_ID: 'experience-ops-api' },
};

describe('the configuration of other apps', () => {
  let api: RunningProcessApi;

  beforeAll(async () => {
    api = await startProcessApi();
  });
  afterAll(() => api?.close());

  const teller = () => api.as(['app-configurations:write'], 'experience-ops-api');
  const changes = async (subject: string) => {
    const reader = await api.as(['audit:read']);
    const query = { subject, action: 'configuration.changed' };
    const { body } = await reader.get('/v1/audit-entries').query(query).expect(200);
    return body.items.map(({ actor, before, after }: Record<string, unknown>) => ({ actor, before, after }));
  };

  it('is asked of the system APIs, and stands in the audit log', async () => {
    const { app, ...after } = SYSTEM_CONFIGURATION;
    await eventually(async () => (await changes(app)).length > 0);
    expect(await changes(app)).toEqual([{ actor: app, before: undefined, after }]);
  });

  it('is told by those that call this one, and kept when it is another one', async () => {
    const { app, ...first } = told;
    const path = `/v1/app-configurations/${app}`;
    await (await teller()).put(path).send(told).expect(204);
    await (
      await teller()
    )
      .put(path)
      .send({ ...told, startedAt: '2026-11-20T10:00:00.000Z' })
      .expect(204);
    const second = { ...first, startedAt: '2026-11-20T11:00:00.000Z', secrets: 'c3' };
    await (
      await teller()
    )
      .put(path)
      .send({ app, ...second })
      .expect(204);
    await eventually(async () => (await changes(app)).length > 1);
    expect(await changes(app)).toEqual([
      { actor: 'experience-ops-api', before: first, after: second },
      { actor: 'experience-ops-api', before: undefined, after: first },
    ]);
  });

  it.each([
    ['another name', { ...told, app: 'experience-crm-api' }, 'experience-crm-api'],
    ['no variables', { ...told, variables: undefined }, 'variables'],
    ['a variable that is no text', { ...told, variables: { PORT: 3002 } }, 'variables'],
    ['a time that is none', { ...told, startedAt: 'yesterday' }, 'startedAt'],
  ])('is refused with %s, and nothing is kept', async (_, body, named) => {
    const before = await changes(told.app);
    const answer = await (await teller()).put(`/v1/app-configurations/${told.app}`).send(body).expect(400);
    expect(JSON.stringify(answer.body)).toContain(named);
    expect(await changes(told.app)).toEqual(before);
  });

  it('is told by those alone who may', async () => {
    const reader = await api.as(['audit:read']);
    await reader.put(`/v1/app-configurations/${told.app}`).send(told).expect(403);
  });
});

import { type Api, startApi } from './support/start-api.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

describe('employees and org units', () => {
  it('are listed and read', async () => {
    const hr = await api.as('employees:read', 'org-units:read');
    const query = { legalEntity: 'DE01', active: true, managesProjects: true };
    const { body } = await hr.get('/v1/employees').query(query).expect(200);
    expect((body.items as { id: string }[]).map(({ id }) => id)).toEqual(expect.arrayContaining(['E1003', 'E1004']));
    expect((await hr.get('/v1/employees/E1009').expect(200)).body.active).toBe(false);
    await hr.get('/v1/employees/E9999').expect(404);
    const units = await hr.get('/v1/org-units').expect(200);
    await hr.get(`/v1/org-units/${units.body.items[0].id as string}`).expect(200);
  });
});

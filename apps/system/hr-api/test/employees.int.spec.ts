import { operatorsView, type SystemApi, wellOperated } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;

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
    expect((await hr.get('/v1/employees/E1003').expect(200)).body).toMatchObject({
      active: true,
      managesProjects: true,
      legalEntity: 'DE01',
      orgUnit: expect.any(String),
      skills: expect.any(Array),
    });
    await hr.get('/v1/employees/E9999').expect(404);
    const units = await hr.get('/v1/org-units').expect(200);
    const unit = units.body.items[0] as { id: string };
    expect((await hr.get(`/v1/org-units/${unit.id}`).expect(200)).body).toEqual(unit);
    expect(unit).toMatchObject({
      name: expect.any(String),
      legalEntity: expect.any(String),
      costCentre: expect.any(String),
    });
    await hr.get('/v1/org-units/none').expect(404);
  });

  it('are listed page by page, each once', async () => {
    const hr = await api.as('employees:read');
    const numbers: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { body } = await hr.get('/v1/employees').query({ limit: 7, cursor }).expect(200);
      numbers.push(...(body.items as { id: string }[]).map(({ id }) => id));
      cursor = body.nextCursor as string | undefined;
      if (cursor === undefined) break;
    }
    expect(numbers.length).toBeGreaterThan(7);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('are refused without their scopes', async () => {
    const stranger = await api.as('employees:read');
    await stranger.get('/v1/org-units').expect(403);
  });
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(api.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'HR' });
    expect(seen.metrics).toContain('connector_call_duration_seconds');
    expect(seen.operations).toEqual(expect.arrayContaining(['listEmployees', 'getOrgUnit']));
  });
});

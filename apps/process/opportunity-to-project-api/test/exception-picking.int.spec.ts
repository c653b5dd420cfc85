import { type ProcessWithFirm, startWithFirm } from './start-with-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
  const { service } = api.firm;
  const instance = (name: string, ...codes: string[]) => ({ name, legalEntities: codes.map((code) => ({ code })) });
  service.on('GET /v1/instances', { body: { items: [instance('main', 'DE01'), instance('apac', 'SG01')] } });
  const employee = (id: string, name: string) => ({ id, name, role: 'Project manager', legalEntity: 'DE01' });
  service.on('GET /v1/employees', ({ query }) => ({
    body: {
      main: query.cursor
        ? { items: [employee('E1004', 'B. Weber')] }
        : { items: [employee('E1003', 'Z. Keller')], nextCursor: 'next' },
      apac: { items: [employee('E9001', 'C. Tan')] },
    }[query.instance!],
  }));
  const entity = { country: 'DE', open: true };
  service.on('GET /v1/legal-entities', {
    body: {
      items: [
        { id: 'GB01', name: 'Ltd.', ...entity, open: false },
        { id: 'DE01', name: 'GmbH', ...entity },
      ],
    },
  });
}, 60_000);
afterAll(() => api?.close());

const choices = async (kind: string, query: object = {}, status = 200) =>
  (await (await api.as('a.keller')).get(`/v1/choices/${kind}`).query(query).expect(status)).body;
const fields = async (id: string) =>
  (await (await api.as('reader')).get(`/v1/exceptions/${id}/editable-fields`).expect(200)).body as {
    items: Record<string, unknown>[];
  };

describe('what can be edited for an exception', () => {
  it('begins with what it is about, and says with what a value is picked', async () => {
    const [exception] = await api.blocked('pick-1', { projectManager: undefined });
    const { items } = await fields(exception!.id);
    expect(items[0]).toEqual({
      ...{ pointer: '/projectManager', label: 'Project manager', picker: 'employee', owner: 'sales' },
      ...{ required: true, reason: true },
    });
    expect(items.filter(({ reason }) => reason)).toHaveLength(1);
    expect(items.find(({ pointer }) => pointer === '/contractType')).toMatchObject({
      ...{ picker: 'choice', value: 'fixed-price', inCrm: 'fixed-price' },
      words: expect.arrayContaining(['fixed-price', 'retainer']),
    });
  });

  it('shows what an edit holds beside what the CRM holds, until it is withdrawn', async () => {
    const [exception] = await api.blocked('pick-2', { projectManager: 'E-none' });
    const edit = { changes: { '/projectManager': 'E-nobody' }, reason: 'Named by the lead' };
    await api.act('a.keller', `exceptions/${exception!.id}/edits`, edit);
    const { interventions } = await api.until('pick-2', 'blocked');
    const [open] = await api.open('pick-2');
    expect((await fields(open!.id)).items[0]).toMatchObject({ value: 'E-nobody', inCrm: 'E-none', reason: true });
    await api.act('a.keller', `interventions/${interventions[0]!.id}/withdrawals`, { reason: 'Not him' }, 204);
    expect((await fields(open!.id)).items[0]).toMatchObject({ value: 'E-none', inCrm: 'E-none' });
  });

  it('is nothing where no edit helps, and is unknown for an unknown exception', async () => {
    const [exception] = await api.blocked('pick-3', { projectManager: undefined });
    await api.act('a.keller', `exceptions/${exception!.id}/unwindings`, { reason: 'Given up' });
    expect((await fields(exception!.id)).items).toEqual([]);
    await (await api.as('reader')).get('/v1/exceptions/none/editable-fields').expect(404);
  });
});

describe('choices', () => {
  it('are all pages of the instances that serve the legal entity, in order, found by any of their words', async () => {
    const { items, more } = await choices('employee', { legalEntity: 'DE01' });
    expect(items.map(({ value }: { value: string }) => value)).toEqual(['E1004', 'E1003']);
    expect(more).toBe(false);
    expect(items[1]).toEqual({ value: 'E1003', label: 'Z. Keller', detail: 'E1003 · Project manager · DE01' });
    expect(await choices('employee', { text: 'kel e1003', legalEntity: 'DE01' })).toMatchObject({
      items: [{ value: 'E1003' }],
    });
    expect(await choices('employee', { limit: 1 })).toMatchObject({ items: [{ value: 'E1004' }], more: true });
  });

  it('are asked of the systems once for many readers', async () => {
    api.firm.service.received.length = 0;
    await Promise.all([choices('legal-entity'), choices('legal-entity', { text: 'gmbh' })]);
    const asked = api.firm.service.received.filter(({ path }) => path === '/v1/legal-entities');
    expect(asked).toHaveLength(2);
    expect((await choices('legal-entity')).items).toEqual([
      { value: 'DE01', label: 'DE01 – GmbH', detail: 'DE' },
      { value: 'GB01', label: 'GB01 – Ltd.', detail: 'DE · closed for new projects' },
    ]);
  });

  it('of words are those of deals that became projects, of people those who have acted', async () => {
    const roleAssumptions = [
      { role: 'Architect', hours: 80, skills: ['kubernetes', 'postgres'] },
      { role: 'Architect', hours: 40 },
    ];
    api.firm.won('pick-4', { serviceLine: 'GTXPro', roleAssumptions });
    await api.tell('pick-4');
    await api.until('pick-4', 'provisioned');
    expect((await choices('service-line')).items).toEqual([
      { value: 'GTXPro', label: 'GTXPro', detail: 'one project' },
    ]);
    expect((await choices('role')).items).toEqual([{ value: 'Architect', label: 'Architect', detail: 'one project' }]);
    const valuesOf = async (kind: string) =>
      (await choices(kind)).items.map(({ value }: { value: string }) => value) as string[];
    expect(await valuesOf('skill')).toEqual(['kubernetes', 'postgres']);
    expect(await valuesOf('product')).toEqual(['Cloud migration']);
    const [exception] = await api.blocked('pick-5', { projectManager: undefined });
    await api.act('lead', `exceptions/${exception!.id}/assignments`, { assignee: 'somebody.else' }, 200);
    const people = (await choices('person', { text: 'e' })).items.map(({ value }: { value: string }) => value);
    expect(people).toEqual(expect.arrayContaining(['lead', 'somebody.else']));
  });

  it('say which kinds there are, tell of a system that is down, and are for those who act', async () => {
    const { errors } = await choices('color', {}, 400);
    expect(errors[0].detail).toContain('employee');
    api.firm.service.on('GET /v1/customers', { status: 503, body: { type: 'x', title: 'x', status: 503 } });
    await choices('customer', { legalEntity: 'DE01' }, 503);
    await (await api.as('viewer', ['exceptions:read'])).get('/v1/choices/employee').expect(403);
  });
});

import { startCountingProxy } from './support/counting-proxy.js';
import { type Account, newDemand, startAccount } from './support/start-account.js';

let account: Account;

beforeAll(async () => {
  account = await startAccount();
});
afterAll(() => account?.close());

interface Listed {
  items: { id: string; externalReference?: string; data: { archived?: boolean } }[];
}

const workspacesOf = async (projectId: string) =>
  (await account.control<Listed>('GET', '/records?system=psa&type=workspace&limit=5000')).items.filter(
    ({ externalReference }) => externalReference === projectId,
  );

describe('many demands', () => {
  it('share the calls by which they are created', async () => {
    const proxy = await startCountingProxy(account.url);
    try {
      const desk = account.desk({ baseUrl: proxy.url });
      await desk.create(newDemand());
      const alone = new Map(proxy.counts);
      proxy.counts.clear();
      const demands = Array.from({ length: 120 }, (_, index) =>
        newDemand({ projectId: `P-2027-40${100 + (index % 40)}`, skills: ['cloud'] }),
      );
      const created = await Promise.all(demands.map((demand) => desk.create(demand)));
      expect(created.map(({ externalReference }) => externalReference)).toEqual(
        demands.map(({ externalReference }) => externalReference),
      );
      expect(alone.get('POST workspaces')).toBe(1);
      const { 'POST workspace_resource_skills': skills, ...others } = Object.fromEntries(proxy.counts);
      expect(skills).toBe(120);
      const calls = Object.values(others).reduce((sum, count) => sum + count, 0);
      expect(calls).toBeLessThan(60);
      for (const path of ['GET roles', 'GET skills', 'GET custom_fields']) expect(others[path]).toBeUndefined();
    } finally {
      await proxy.close();
    }
  });

  it('of one project that two connectors create at the same time end in one workspace', async () => {
    const projectId = 'P-2027-500001';
    const desks = [account.desk(), account.desk()];
    const created = await Promise.all(
      Array.from({ length: 10 }, (_, index) => desks[index % 2]!.create(newDemand({ projectId }))),
    );
    const [workspace, ...others] = (await workspacesOf(projectId)).filter(({ data }) => !data.archived);
    expect(others).toEqual([]);
    for (const { id } of created) expect((await account.desk().read(id))?.projectId).toBe(projectId);
    const path = `/workspace_resources?include_unnamed=true&workspace_id=${workspace!.id}`;
    expect((await account.call<{ count: number }>('GET', path)).body.count).toBe(10);
  });

  it('are found and listed page after page', async () => {
    const desk = account.desk();
    const reference = 'main:006Hx000PAGES';
    const demands = Array.from({ length: 230 }, (_, index) =>
      newDemand({ externalReference: `${reference}#${index + 1}`, projectId: 'P-2027-600001', skills: [] }),
    );
    await Promise.all(demands.map((demand) => desk.create(demand)));
    expect(await desk.findByExternalReference(reference)).toHaveLength(230);
  });

  it('keep references that have what separates a list', async () => {
    const desk = account.desk();
    const externalReference = 'main:a,b%2Cc%#1';
    const { id } = await desk.create(newDemand({ externalReference }));
    expect(await desk.findByExternalReference('main:a,b%2Cc%')).toMatchObject([{ id, externalReference }]);
    await expect(desk.create(newDemand({ externalReference }))).rejects.toMatchObject({ name: 'RecordConflict' });
  });
});

describe('a demand that a resource manager split', () => {
  it('is planned as a whole, and only its other fields can be changed', async () => {
    const desk = account.desk();
    const { id } = await desk.create(newDemand({ hours: 40, start: '2027-02-01', end: '2027-02-14' }));
    const half = { resource_id: Number(id), start_date: '2027-03-01', end_date: '2027-03-14', minutes: 600 };
    expect((await account.call('POST', '/workspace_allocations', { workspace_allocation: half })).status).toBe(200);
    const demand = (await desk.read(id))!;
    expect(demand).toMatchObject({ hours: 50, start: '2027-02-01', end: '2027-03-14' });
    await expect(desk.update(id, demand.version, { hours: 60 })).rejects.toMatchObject({
      name: 'RecordRefused',
      field: 'hours',
    });
    expect(await desk.update(id, demand.version, { region: 'amer', hours: 50 })).toMatchObject({ region: 'amer' });
    expect(await desk.release(id)).toMatchObject({ status: 'released', hours: 50 });
  });
});

describe('a demand with a project', () => {
  it('stays with it, and takes none that has a workspace already', async () => {
    const desk = account.desk();
    const other = await desk.create(newDemand({ projectId: 'P-2027-700001' }));
    await expect(desk.update(other.id, other.version, { projectId: 'P-2027-700002' })).rejects.toMatchObject({
      name: 'RecordRefused',
      field: 'projectId',
    });
    const early = await desk.create(newDemand({ projectId: undefined, certainty: 'tentative' }));
    await expect(desk.update(early.id, early.version, { projectId: 'P-2027-700001' })).rejects.toMatchObject({
      name: 'RecordConflict',
    });
  });
});

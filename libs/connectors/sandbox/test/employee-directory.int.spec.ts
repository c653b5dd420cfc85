import { SandboxEmployeeDirectory } from '../src/index.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let directory: SandboxEmployeeDirectory;

beforeAll(async () => {
  sandbox = await startSandbox();
  directory = new SandboxEmployeeDirectory(sandbox.protocol('hr'));
});
afterAll(() => sandbox?.close());

describe('the sandbox HR system', () => {
  it('knows an employee by number', async () => {
    expect(await directory.readEmployee('E1003')).toEqual({
      id: 'E1003',
      externalReferences: [],
      version: '1',
      updatedAt: expect.any(String),
      name: 'Anja Keller',
      email: 'anja.keller@handover.example',
      active: true,
      managesProjects: true,
      legalEntity: 'DE01',
      costCentre: 'CC-DE-410',
      orgUnit: 'OU-ENG-DE',
      role: 'Engagement manager',
      skills: ['delivery', 'cloud'],
    });
    expect(await directory.readEmployee('E9999')).toBeUndefined();
  });

  it('keeps those who left, as not active', async () => {
    const left = await directory.listEmployees({ limit: 50, active: false });
    expect(left.items).toMatchObject([{ id: 'E1009', active: false, managesProjects: true }]);
  });

  it('lists who may manage projects in a legal entity', async () => {
    const { items } = await directory.listEmployees({
      limit: 50,
      legalEntity: 'GB01',
      managesProjects: true,
      active: true,
    });
    expect(items.map(({ id }) => id)).toEqual(['E1005', 'E1006']);
  });

  it('lists everybody page by page, each once', async () => {
    const first = await directory.listEmployees({ limit: 20 });
    const second = await directory.listEmployees({ limit: 20, cursor: first.nextCursor });
    expect(second.nextCursor).toBeUndefined();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(30);
  });

  it('knows org units and what stands above them', async () => {
    const all = await directory.listOrgUnits();
    expect(all).toHaveLength(12);
    const unit = await directory.readOrgUnit('OU-OPS-GB');
    expect(unit).toMatchObject({
      name: 'Operations GB',
      parent: 'OU-GB',
      legalEntity: 'GB01',
      costCentre: 'CC-GB-430',
      head: 'E1006',
    });
    expect(await directory.readOrgUnit('OU-GB')).not.toHaveProperty('parent');
    expect(await directory.readOrgUnit('OU-NONE')).toBeUndefined();
  });
});

import { employeeOf } from './employee-mapping.js';
import { orgUnitOf } from './org-unit-mapping.js';
import { scimConfig } from './scim-config.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const settings = { baseUrl: 'https://hr.example/scim/v2', token: 'hunter2' };
const { employees, orgUnits } = scimConfig.parse(settings);

describe('a user', () => {
  it('of whom little is known is an employee all the same', () => {
    const user = { id: '1', userName: 'a.keller', [ENTERPRISE]: { employeeNumber: 'E1' } };
    expect(employeeOf(user, employees)).toEqual({
      id: 'E1',
      externalReferences: [],
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      updatedAt: '1970-01-01T00:00:00.000Z',
      name: 'a.keller',
      active: false,
      managesProjects: false,
      skills: [],
    });
  });

  it('without an employee number is none', () => {
    expect(employeeOf({ id: '1', userName: 'backup-service', active: true }, employees)).toBeUndefined();
  });

  it('has another version when it has changed and the provider does not count versions', () => {
    const user = { userName: 'a', [ENTERPRISE]: { employeeNumber: 'E1' } };
    const version = (more: object) => employeeOf({ ...user, ...more }, employees)!.version;
    expect(version({ title: 'Director' })).not.toBe(version({}));
    expect(version({ meta: { version: 'W/"3694e05e9dff591"' } })).toBe('3694e05e9dff591');
  });

  it('is read as the configuration says', () => {
    const config = scimConfig.parse({
      ...settings,
      employees: {
        number: 'externalId',
        name: 'name.formatted',
        legalEntity: `${ENTERPRISE}:division`,
        managesProjects: 'entitlements[value eq "manage-projects"]',
        skills: 'entitlements',
        costCentre: null,
      },
    });
    const user = {
      externalId: 'E7',
      name: { formatted: 'Ægir Ólafsson' },
      active: true,
      entitlements: [{ value: 'manage-projects' }, { value: 'cloud' }],
      [ENTERPRISE]: { division: 'DE01', costCenter: 'CC-1' },
    };
    const employee = employeeOf(user, config.employees);
    expect(employee).toMatchObject({
      id: 'E7',
      name: 'Ægir Ólafsson',
      legalEntity: 'DE01',
      managesProjects: true,
      skills: ['manage-projects', 'cloud'],
    });
    expect(employee).not.toHaveProperty('costCentre');
  });
});

describe('a group', () => {
  it('without an identifier is no org unit', () => {
    expect(orgUnitOf({ displayName: 'Everybody' }, orgUnits)).toBeUndefined();
    expect(orgUnitOf({ displayName: 'Engineering', externalId: 'OU-1' }, orgUnits)).toMatchObject({ id: 'OU-1' });
  });
});

describe('the configuration', () => {
  it('names a path that is none', () => {
    const { error } = scimConfig.safeParse({ ...settings, employees: { email: 'emails[work]' } });
    expect(error?.issues[0]).toMatchObject({
      path: ['employees', 'email'],
      message: '"emails[work]" is no attribute path such as emails[type eq "work"]',
    });
  });
});

import type { Employee, OrgUnit } from '@handover/canonical';
import { RecordRefused } from '../failures.js';
import type { EmployeeDirectory } from '../ports/employee-directory.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { testEveryRead, testSystemFaults } from './system-faults.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** Content of an employee, without what the system makes of it. */
export type EmployeeContent = Omit<Employee, 'externalReferences' | 'version' | 'updatedAt'>;

/** Content of an org unit, without what the system makes of it. */
export type OrgUnitContent = Omit<OrgUnit, 'externalReferences' | 'version' | 'updatedAt'>;

/** More org units than a system answers at once. */
const MANY_UNITS = 250;

/** A directory of at least eight employees of two legal entities, one of them gone, and of org units below one another. */
export interface DirectorySamples {
  /** Somebody who manages projects today. */
  manager: EmployeeContent;
  /** Number of somebody who managed projects and has left. */
  former: string;
  /** An org unit that stands below another. */
  orgUnit: OrgUnitContent;
  /** Takes somebody on, past the connector. */
  hire(employee: EmployeeContent): Promise<void>;
  /** Gives somebody another role, past the connector. */
  promote(number: string, role: string): Promise<void>;
  /** Makes org units, past the connector. */
  establish(units: OrgUnitContent[]): Promise<void>;
}

/** What a directory may lack. */
export type DirectoryCapability =
  /** Skills of employees are held. */
  | 'skills'
  /** Records say when and how often they were changed. */
  | 'versions';

/** The conformance suite of {@link EmployeeDirectory}. */
export function describeEmployeeDirectory(
  name: string,
  candidate: Candidate<EmployeeDirectory, DirectorySamples, DirectoryCapability>,
): void {
  describeSuite(`${name}, employee directory`, candidate, (suite) => {
    const { port, samples, test, testOf } = suite;

    const everybody = async (limit: number): Promise<Employee[]> => {
      const found: Employee[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await port().listEmployees({ limit, cursor });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items);
        if (page.nextCursor === undefined) return found;
        cursor = page.nextCursor;
      }
    };

    test('knows an employee by number', async () => {
      const { manager } = samples();
      expect(await port().readEmployee(manager.id)).toEqual({
        ...manager,
        externalReferences: expect.any(Array),
        version: expect.stringMatching(/^[\x21\x23-\x7e]+$/),
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
      });
    });

    test('keeps those who have left, as not active', async () => {
      const { former } = samples();
      expect(await port().readEmployee(former)).toMatchObject({ id: former, active: false });
    });

    for (const number of [
      'E-none',
      '',
      ' ',
      '%',
      '*',
      'x" or active eq true or title eq "',
      "x' or '1'='1",
      '../Users',
      '株',
    ]) {
      test(`knows nobody by the number ${JSON.stringify(number)}`, async () => {
        expect(await port().readEmployee(number)).toBeUndefined();
      });
    }

    test('lists everybody page by page, each once, as they are read alone', async () => {
      const whole = await everybody(1000);
      const paged = await everybody(3);
      const numbers = whole.map(({ id }) => id).sort();
      expect(numbers.length).toBeGreaterThanOrEqual(8);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(paged.map(({ id }) => id).sort()).toEqual(numbers);
      expect(whole).toContainEqual(await port().readEmployee(samples().manager.id));
    });

    test('refuses a cursor that is none of its own', async () => {
      const refusal = await failureOf(port().listEmployees({ limit: 10, cursor: 'no cursor' }));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'cursor' });
    });

    test('lists by legal entity, by whether they are active, by whether they manage projects, and by all of these', async () => {
      const all = await everybody(1000);
      const { legalEntity } = samples().manager;
      const questions = [
        { legalEntity },
        { active: true },
        { active: false },
        { managesProjects: true },
        { managesProjects: false },
        { legalEntity, active: true, managesProjects: true },
        { legalEntity, active: false, managesProjects: true },
        { legalEntity, active: true, managesProjects: false },
      ];
      for (const question of questions) {
        const { items } = await port().listEmployees({ limit: 1000, ...question });
        const expected = all.filter((employee) =>
          Object.entries(question).every(([field, value]) => employee[field as keyof Employee] === value),
        );
        expect([question, items.map(({ id }) => id).sort()]).toEqual([question, expected.map(({ id }) => id).sort()]);
        expect(expected.length).toBeGreaterThan(0);
      }
      expect(await port().listEmployees({ limit: 10, legalEntity: 'no such entity' })).toEqual({ items: [] });
    });

    test('keeps every character of names and long text', async () => {
      const stranger: EmployeeContent = {
        ...samples().manager,
        id: 'E-ü 1',
        name: '李小龍 "Bruce" O’Neill \\ Ðorđe 🙂',
        email: 'bruce@handover.example',
        role: `${'Very senior consultant for '.repeat(8)}ß`,
        skills: [],
      };
      await samples().hire(stranger);
      expect(await port().readEmployee(stranger.id)).toMatchObject(stranger);
    });

    testOf('skills', 'keeps skills one by one', async () => {
      const skilled = { ...samples().manager, id: 'E-skilled', email: 'skilled@handover.example' };
      await samples().hire({ ...skilled, skills: ['C++', 'données', '{"json":true}', 'a,b'] });
      const { skills } = (await port().readEmployee(skilled.id))!;
      expect(skills.sort()).toEqual(['C++', 'a,b', 'données', '{"json":true}']);
    });

    testOf('versions', 'gives a changed employee another version', async () => {
      const { manager } = samples();
      const before = (await port().readEmployee(manager.id))!;
      await samples().promote(manager.id, 'Director');
      const after = (await port().readEmployee(manager.id))!;
      expect(after.role).toBe('Director');
      expect(after.version).not.toBe(before.version);
      expect(Date.parse(after.updatedAt)).toBeGreaterThanOrEqual(Date.parse(before.updatedAt));
    });

    test('knows org units and what stands above them', async () => {
      const { orgUnit } = samples();
      const all = await port().listOrgUnits();
      expect(await port().readOrgUnit(orgUnit.id)).toMatchObject({ ...orgUnit });
      expect(all).toContainEqual(await port().readOrgUnit(orgUnit.id));
      expect(all.map(({ id }) => id)).toContain(orgUnit.parent);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(await port().readOrgUnit('OU-none')).toBeUndefined();
      expect(await port().readOrgUnit('" or externalId pr or externalId eq "')).toBeUndefined();
    });

    test('lists more org units than fit on a page, each once, with names in any script', async () => {
      const { id: _id, head: _head, ...common } = samples().orgUnit;
      const units = Array.from({ length: MANY_UNITS }, (_, index) => ({
        ...common,
        id: `OU-Ü-${String(index + 1).padStart(3, '0')}`,
        name: `Übersee 東京 "${index + 1}" 🙂 — O’Neill`,
      }));
      const before = (await port().listOrgUnits()).map(({ id }) => id);
      await samples().establish(units);
      const listed = await port().listOrgUnits();
      expect(listed.map(({ id }) => id).sort()).toEqual([...before, ...units.map(({ id }) => id)].sort());
      const nameOf = new Map(listed.map(({ id, name: held }) => [id, held]));
      for (const { id, name: given } of units) expect([id, nameOf.get(id)]).toEqual([id, given]);
      expect(await port().readOrgUnit(units.at(-1)!.id)).toMatchObject(units.at(-1)!);
    });

    for (const zone of OUTERMOST_ZONES) {
      test(`reads the same when it runs in ${zone}`, async () => {
        const read = () =>
          Promise.all([port().readEmployee(samples().manager.id), port().readEmployee(samples().former)]);
        const here = await read();
        expect(await inTimeZone(zone, read)).toEqual(here);
      });
    }

    test('answers many at once', async () => {
      const { id } = samples().manager;
      const found = await Promise.all(Array.from({ length: 50 }, () => port().readEmployee(id)));
      expect(found.every((employee) => employee?.id === id)).toBe(true);
    });

    testEveryRead(suite, {
      'reading an employee': () => port().readEmployee(samples().manager.id),
      'listing employees': () => port().listEmployees({ limit: 3 }),
      'reading an org unit': () => port().readOrgUnit(samples().orgUnit.id),
      'listing org units': () => port().listOrgUnits(),
    });
    testSystemFaults(suite, () => port().readEmployee(samples().manager.id));
  });
}

import type { Assignment, NewResourceDemand } from '@handover/canonical';
import { RecordConflict, RecordNotFound, RecordRefused, StaleVersion } from '../failures.js';
import type { ResourceDesk } from '../ports/resource-desk.js';
import { testCapacity } from './resource-desk-capacity.js';
import { testDemandFaults } from './resource-desk-faults.js';
import { sorted } from './sorted-skills.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** What a desk is tried with. */
export interface ResourceDeskSamples {
  /** A firm demand of a project, with two skills; the suite gives it other references, projects, hours and dates. */
  demand: NewResourceDemand;
  /** Ids of projects for which demands may be made: 6 or more. */
  projectIds: string[];
  /** Demands that the system must refuse, and of which field it complains. */
  refused: { what: string; change: Partial<NewResourceDemand>; field?: string }[];
  /** A role and skills that the system takes, in letters beyond ASCII. */
  inOtherLetters: Pick<NewResourceDemand, 'role' | 'skills'>;
  /** An id that a demand could have and none has. */
  unknownId: string;
  /** How many writing calls a create takes: after each of them the suite loses the answer once. */
  callsOfCreate: number;
  /** Hours that all people of the demand's role and region together can work in a week without leave. */
  weeklyHours: number;
  /** Staffs the demand as a resource manager would, and answers the employee number of whom it took. */
  fill(demandId: string): Promise<string>;
  /** Books minutes on what stands for the project, each by itself, as people would who are at work there. */
  book?(projectId: string, ...minutes: number[]): Promise<void>;
}

/** What a desk may lack. */
export type ResourceDeskCapability =
  /** Of two changes at one version made at the same time, one is refused by the system itself. */
  | 'simultaneous-changes'
  /** A demand may do without a project. */
  | 'tentative-without-project'
  /** Hours of people, and what of them is assigned. */
  | 'capacity'
  /** Time of its own that people book. */
  | 'booked-time';

/** The conformance suite of {@link ResourceDesk}. */
export function describeResourceDesk(
  name: string,
  candidate: Candidate<ResourceDesk, ResourceDeskSamples, ResourceDeskCapability>,
): void {
  describeSuite(`${name}, resource desk`, candidate, (suite) => {
    const { port, samples, test, testOf, newReference } = suite;
    const sample = (change: Partial<NewResourceDemand> = {}): NewResourceDemand => ({
      ...samples().demand,
      externalReference: newReference(),
      ...change,
    });
    const found = (reference: string) => port().findByExternalReference(reference);

    test('creates a demand, and reads and finds it as it was created', async () => {
      const demand = sample();
      const created = await port().create(demand);
      expect(sorted(created)).toMatchObject({ ...sorted(demand), status: 'open' });
      expect(created).not.toHaveProperty('assignedEmployee');
      expect(created.version).not.toBe('');
      expect(created.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(sorted((await port().read(created.id))!)).toEqual(sorted(created));
      expect((await found(demand.externalReference)).map(sorted)).toEqual([sorted(created)]);
    });

    test('finds nothing where there is nothing', async () => {
      expect(await port().read(samples().unknownId)).toBeUndefined();
      expect(await port().read('none')).toBeUndefined();
      expect(await found(newReference())).toEqual([]);
    });

    test('finds a demand by its reference and by the reference of which it is a part, and by no other', async () => {
      const whole = newReference();
      const references = [`${whole}#1`, `${whole}#2`, `${whole}#10`, `${whole}X#1`];
      for (const externalReference of references) await port().create(sample({ externalReference }));
      const referencesOf = async (reference: string) =>
        (await found(reference)).map(({ externalReference }) => externalReference).sort();
      expect(await referencesOf(whole)).toEqual([`${whole}#1`, `${whole}#10`, `${whole}#2`]);
      expect(await referencesOf(`${whole}#1`)).toEqual([`${whole}#1`]);
      expect(await referencesOf(`${whole}#3`)).toEqual([]);
    });

    test('keeps text in any script, with quotes, brackets and spaces, and long names', async () => {
      for (const text of ['Übergabe „Nord“ 株式会社 🚀 — "x" [y] \\ & <z>', ' spaces around ', 'é'.repeat(255)]) {
        const { id, name: created } = await port().create(sample({ name: text }));
        expect([created, (await port().read(id))?.name]).toEqual([text, text]);
      }
    });

    test('keeps hours, from a quarter to a hundred thousand', async () => {
      for (const hours of [0.25, 1, 320.5, 100_000]) {
        const { id } = await port().create(sample({ hours }));
        expect((await port().read(id))?.hours).toBe(hours);
      }
    });

    test('keeps days as they are: leap days, ends of years, changes of the clock, decades', async () => {
      for (const [start, end] of [
        ['2028-02-29', '2028-02-29'],
        ['2027-12-31', '2028-01-01'],
        ['2027-03-28', '2037-10-31'],
      ] as const) {
        const { id } = await port().create(sample({ start, end }));
        expect(await port().read(id)).toMatchObject({ start, end });
      }
    });

    for (const zone of OUTERMOST_ZONES) {
      test(`keeps days as they are when it runs in ${zone}`, async () => {
        const days = { start: '2028-01-01', end: '2028-02-29' };
        const { id, version } = await port().create(sample());
        await inTimeZone(zone, async () => {
          const created = await port().create(sample(days));
          expect(created).toMatchObject(days);
          expect(await port().read(created.id)).toMatchObject(days);
          expect(await port().update(id, version, { end: '2028-12-31' })).toMatchObject({ end: '2028-12-31' });
        });
        expect(await port().read(id)).toMatchObject({ end: '2028-12-31' });
      });
    }

    test('keeps roles and skills in any script', async () => {
      const { inOtherLetters } = samples();
      for (const text of [inOtherLetters.role, ...inOtherLetters.skills]) expect(text).toMatch(/[^ -~]/);
      const demand = sample(inOtherLetters);
      const created = await port().create(demand);
      expect(sorted(created)).toMatchObject(sorted(demand));
      expect(sorted((await port().read(created.id))!)).toEqual(sorted(created));
      expect((await found(demand.externalReference)).map(sorted)).toEqual([sorted(created)]);
    });

    test('keeps a demand that asks for no skill', async () => {
      const { id } = await port().create(sample({ skills: [] }));
      expect((await port().read(id))?.skills).toEqual([]);
    });

    test('refuses what the system cannot take, naming the field, and creates nothing', async () => {
      for (const { what, change, field } of samples().refused) {
        const demand = sample(change);
        const refusal = await failureOf(port().create(demand));
        expect([what, refusal]).toEqual([what, expect.any(RecordRefused)]);
        if (field !== undefined) expect([what, (refusal as RecordRefused).field]).toEqual([what, field]);
        expect([what, await found(demand.externalReference)]).toEqual([what, []]);
      }
    });

    test('refuses a second demand under the same reference', async () => {
      const demand = sample();
      await port().create(demand);
      expect(await failureOf(port().create(demand))).toBeInstanceOf(RecordConflict);
      expect(await found(demand.externalReference)).toHaveLength(1);
    });

    test('keeps demands apart that are created at the same time, for one project and for several', async () => {
      const projectIds = samples().projectIds.slice(0, 3);
      const demands = Array.from({ length: 12 }, (_, index) =>
        sample({ projectId: projectIds[index % projectIds.length]!, hours: index + 1 }),
      );
      const created = await Promise.all(demands.map((demand) => port().create(demand)));
      expect(new Set(created.map(({ id }) => id)).size).toBe(demands.length);
      expect(created.map(sorted)).toMatchObject(demands.map(sorted));
      for (const { id, hours, projectId } of created) {
        expect(await port().read(id)).toMatchObject({ hours, projectId });
      }
    });

    test('creates those that can be taken when another is refused at the same time', async () => {
      const { what, change } = samples().refused[0]!;
      const wanted = [sample(), sample(change), sample()];
      const outcomes = await Promise.allSettled(wanted.map((demand) => port().create(demand)));
      expect([what, ...outcomes.map(({ status }) => status)]).toEqual([what, 'fulfilled', 'rejected', 'fulfilled']);
      const counts = await Promise.all(wanted.map(async (demand) => (await found(demand.externalReference)).length));
      expect(counts).toEqual([1, 0, 1]);
    });

    test('changes a demand at the version that was read, and at no older one', async () => {
      const { id, version, start, skills } = await port().create(sample());
      const change = { hours: 400, end: '2030-06-30', certainty: 'tentative', skills: [skills[1]!] } as const;
      const changed = await port().update(id, version, { ...change, skills: [...change.skills] });
      expect(changed).toMatchObject({ ...change, start });
      expect(changed.version).not.toBe(version);
      expect(await port().read(id)).toEqual(changed);
      expect(await failureOf(port().update(id, version, { hours: 1 }))).toBeInstanceOf(StaleVersion);
      expect(await port().read(id)).toEqual(changed);
      const again = await port().update(id, changed.version, { region: samples().demand.region });
      expect(again).toMatchObject(change);
    });

    test('changes nothing that is not there', async () => {
      const { version } = await port().create(sample());
      const { unknownId } = samples();
      expect(await failureOf(port().update(unknownId, version, { hours: 1 }))).toBeInstanceOf(RecordNotFound);
      expect(await failureOf(port().release(unknownId))).toBeInstanceOf(RecordNotFound);
    });

    testOf('simultaneous-changes', 'lets one of two changes at the same version through', async () => {
      const { id, version } = await port().create(sample());
      const attempts = await Promise.allSettled([10, 20].map((hours) => port().update(id, version, { hours })));
      expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    testOf('tentative-without-project', 'makes a tentative demand firm when its project is known', async () => {
      const tentative = await port().create(sample({ projectId: undefined, certainty: 'tentative' }));
      expect(tentative.certainty).toBe('tentative');
      expect(tentative).not.toHaveProperty('projectId');
      const change = { projectId: samples().projectIds[4]!, certainty: 'firm' } as const;
      expect(await port().update(tentative.id, tentative.version, change)).toMatchObject({
        ...change,
        id: tentative.id,
      });
      expect(await port().read(tentative.id)).toMatchObject(change);
    });

    testOf('tentative-without-project', 'keeps tentative and firm demands of one deal together', async () => {
      const deal = newReference();
      const [projectId, early] = [samples().projectIds[5]!, { projectId: undefined, certainty: 'tentative' } as const];
      const tentative = await port().create(sample({ externalReference: `${deal}#1`, ...early }));
      const firm = await port().create(sample({ externalReference: `${deal}#2`, projectId }));
      expect(firm).toMatchObject({ projectId, certainty: 'firm' });
      const { version } = (await port().read(tentative.id))!;
      const change = { projectId, certainty: 'firm' } as const;
      expect(await port().update(tentative.id, version, change)).toMatchObject(change);
      expect((await found(deal)).map((demand) => demand.projectId)).toEqual([projectId, projectId]);
    });

    test('releases a demand once, however often it is asked to, and changes nothing of it after that', async () => {
      const demand = sample();
      const { id } = await port().create(demand);
      const released = await port().release(id);
      expect(sorted(released)).toMatchObject({ ...sorted(demand), status: 'released' });
      expect(await port().release(id)).toEqual(released);
      expect(await port().read(id)).toEqual(released);
      expect(await found(demand.externalReference)).toEqual([released]);
      expect(await failureOf(port().update(id, released.version, { hours: 1 }))).toBeInstanceOf(RecordRefused);
    });

    test('shows who was assigned to a demand, and lists assignments of a demand and of a project', async () => {
      const projectId = samples().projectIds[3]!;
      const demands = [sample({ projectId, hours: 40 }), sample({ projectId, hours: 56 })];
      const filled = [];
      for (const demand of demands) {
        const { id } = await port().create(demand);
        filled.push({ ...demand, id, employee: await samples().fill(id) });
      }
      await port().create(sample({ projectId }));
      const expected = filled.map(({ id, employee, hours, start, end }) => ({
        id: expect.any(String),
        demandId: id,
        projectId,
        employee,
        hours,
        start,
        end,
      }));
      for (const [index, { id, employee }] of filled.entries()) {
        expect(await port().read(id)).toMatchObject({ status: 'filled', assignedEmployee: employee });
        expect(await port().listAssignments({ limit: 10, demandId: id })).toEqual({ items: [expected[index]] });
      }
      const pages = await assignmentPages((request) => port().listAssignments({ ...request, projectId }));
      expect(pages.map((page) => page.length)).toEqual([1, 1]);
      expect(pages.flat()).toEqual(expect.arrayContaining(expected));
      const refusal = await failureOf(port().listAssignments({ limit: 1, projectId, cursor: 'no cursor' }));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'cursor' });
      expect(await port().listAssignments({ limit: 10, projectId: 'none' })).toEqual({ items: [] });
      expect(await port().listAssignments({ limit: 10, demandId: samples().unknownId })).toEqual({ items: [] });
    });

    testOf(
      'booked-time',
      'tells how much time was booked on a project, none or a little of many, and of no other',
      async () => {
        const [projectId, other] = [samples().projectIds[4]!, samples().projectIds[5]!];
        expect(await port().usage('none')).toBeUndefined();
        for (const each of [projectId, other]) await port().create(sample({ projectId: each }));
        expect(await port().usage(projectId)).toEqual({ projectId, bookedHours: 0 });
        await samples().book!(projectId, 90, ...Array<number>(250).fill(6));
        await samples().book!(other, 60);
        expect(await port().usage(projectId)).toEqual({ projectId, bookedHours: 26.5 });
      },
    );

    testCapacity(suite, sample);
    testDemandFaults(suite, sample);
  });
}

/** The assignments in pages of one, until there is no further page. */
async function assignmentPages(
  list: (request: { limit: number; cursor?: string }) => ReturnType<ResourceDesk['listAssignments']>,
): Promise<Assignment[][]> {
  const pages: Assignment[][] = [];
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await list({ limit: 1, cursor });
    pages.push(items);
    if (nextCursor === undefined) return pages;
    cursor = nextCursor;
  }
}

import type { FinancialDimensions, NewProject, ProjectSummary, WorkPackage } from '@handover/canonical';
import { RecordConflict, RecordNotFound, RecordRefused, StaleVersion } from '../failures.js';
import type { ProjectLedger } from '../ports/project-ledger.js';
import { testProjectFaults } from './project-ledger-faults.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** What a ledger is tried with. */
export interface ProjectSamples {
  /** A project that the system takes; the suite gives it other references, names, amounts and dates. */
  project: NewProject;
  /** The work breakdown that its template makes. */
  workBreakdown: WorkPackage[];
  /** Dimensions with an intercompany partner. */
  dimensions: FinancialDimensions;
  /** Other values that the system takes, some of them in letters beyond ASCII. */
  otherDimensions: FinancialDimensions;
  /** Projects that the system must refuse, and of which field it complains. */
  refused: { what: string; change: Partial<NewProject>; field?: string }[];
  /** An amount as large as the system takes, e.g. `999999999999.99`. */
  largestAmount: string;
  /** A currency without decimals that the system takes, e.g. `JPY`. */
  wholeCurrency: string;
  /** An id that a project could have and none has. */
  unknownId: string;
  /** How many writing calls a create takes: after each of them the suite loses the answer once. */
  callsOfCreate: number;
  /** Books time on a project, as somebody who works on it does in the system itself. */
  bookTime(projectId: string, hours: number): Promise<void>;
}

/** What a ledger may lack. */
export type ProjectCapability =
  /** Of two changes at one version made at the same time, one is refused by the system itself. */
  | 'simultaneous-changes'
  /** Changes of a cancelled project are refused. */
  | 'cancelled-is-final'
  /** A second project under the same reference is refused. */
  | 'unique-reference'
  /** Amounts may be in a currency without decimals. */
  | 'whole-currencies';

/** The conformance suite of {@link ProjectLedger}. */
export function describeProjectLedger(
  name: string,
  candidate: Candidate<ProjectLedger, ProjectSamples, ProjectCapability>,
): void {
  describeSuite(`${name}, project ledger`, candidate, (suite) => {
    const { port, samples, test, testOf, newReference } = suite;
    const sample = (change: Partial<NewProject> = {}): NewProject => ({
      ...samples().project,
      externalReference: newReference(),
      ...change,
    });
    const found = (reference: string) => port().findByExternalReference(reference);

    test('creates a project with the work breakdown of its template, and reads and finds it as it was created', async () => {
      const project = sample();
      const created = await port().create(project);
      expect(created).toMatchObject({ ...project, status: 'open' });
      expect(created.workBreakdown).toEqual(samples().workBreakdown);
      expect(created.version).not.toBe('');
      expect(created.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(await port().read(created.id)).toEqual(created);
      expect(await found(project.externalReference)).toEqual([created]);
    });

    test('finds nothing where there is nothing', async () => {
      expect(await port().read(samples().unknownId)).toBeUndefined();
      expect(await port().read('none')).toBeUndefined();
      expect(await found(newReference())).toEqual([]);
    });

    test('lists every project once, page by page, with its reference', async () => {
      const made = await Promise.all(Array.from({ length: 3 }, () => port().create(sample())));
      const closed = await port().setStatus(made[0]!.id, 'closed');
      const listed: ProjectSummary[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await port().list({ limit: 2, cursor });
        expect(page.items.length).toBeLessThanOrEqual(2);
        listed.push(...page.items);
        if (page.nextCursor === undefined) break;
        cursor = page.nextCursor;
      }
      expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
      for (const { id, externalReference, legalEntity } of made) {
        const status = id === closed.id ? 'closed' : 'open';
        expect(listed.find((each) => each.id === id)).toMatchObject({ externalReference, legalEntity, status });
      }
      expect((await port().list({ limit: 200 })).items).toHaveLength(listed.length);
    });

    test('refuses a cursor that is none of its own', async () => {
      const refusal = await failureOf(port().list({ limit: 10, cursor: 'no cursor' }));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'cursor' });
    });

    test('keeps text in any script, with quotes, brackets, spaces and lines, and long names', async () => {
      for (const text of [
        'Übergabe „Nord“ 株式会社 🚀 — "x" [y] \\ & <z>',
        ' spaces around ',
        'first line\nsecond: line',
        'é'.repeat(255),
        `x${'🚀'.repeat(127)}`,
      ]) {
        const project = sample({ name: text });
        const { id, name } = await port().create(project);
        expect([name, (await port().read(id))?.name]).toEqual([text, text]);
        expect((await found(project.externalReference)).map((each) => each.name)).toEqual([text]);
      }
    });

    test('keeps amounts to the cent, however large or small', async () => {
      const { currency } = samples().project.contractValue;
      for (const amount of ['0.00', '0.01', '0.10', '1234567.89', samples().largestAmount]) {
        const { id } = await port().create(sample({ contractValue: { amount, currency } }));
        const held = (await port().read(id))!.contractValue;
        expect({ amount: Number(held.amount), currency: held.currency }).toEqual({ amount: Number(amount), currency });
        expect(held.amount).toMatch(/^\d+\.\d\d$/);
      }
    });

    testOf('whole-currencies', 'keeps amounts of a currency without decimals, and adds none', async () => {
      const currency = samples().wholeCurrency;
      for (const amount of ['0', '1', '5000000']) {
        const { id, contractValue } = await port().create(sample({ contractValue: { amount, currency } }));
        expect(contractValue).toEqual({ amount, currency });
        expect((await port().read(id))?.contractValue).toEqual({ amount, currency });
      }
    });

    test('keeps days as they are: leap days, ends of years, a single day, decades', async () => {
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
        const changed = { start: '2028-02-29', end: '2028-12-31' };
        const { id, version, externalReference } = await port().create(sample());
        await inTimeZone(zone, async () => {
          const created = await port().create(sample(days));
          expect(created).toMatchObject(days);
          expect(await port().read(created.id)).toEqual(created);
          expect(await port().update(id, version, changed)).toMatchObject(changed);
        });
        expect(await found(externalReference)).toMatchObject([changed]);
      });
    }

    test('refuses what the system cannot take, naming the field, and creates nothing', async () => {
      for (const { what, change, field } of samples().refused) {
        const project = sample(change);
        const refusal = await failureOf(port().create(project));
        expect([what, refusal]).toEqual([what, expect.any(RecordRefused)]);
        if (field !== undefined) expect([what, (refusal as RecordRefused).field]).toEqual([what, field]);
        expect([what, await found(project.externalReference)]).toEqual([what, []]);
      }
    });

    testOf('unique-reference', 'refuses a second project under the same reference', async () => {
      const project = sample();
      await port().create(project);
      // Another content: a system that knows a repeated request by its key must not take it for that.
      expect(await failureOf(port().create({ ...project, name: 'Another' }))).toBeInstanceOf(RecordConflict);
      expect(await found(project.externalReference)).toHaveLength(1);
    });

    testOf(
      'unique-reference',
      'makes one project however many are created at the same time under one reference',
      async () => {
        const project = sample();
        const attempts = await Promise.allSettled(Array.from({ length: 4 }, () => port().create(project)));
        const [held, ...others] = await found(project.externalReference);
        expect(others).toEqual([]);
        expect(held?.workBreakdown).toEqual(samples().workBreakdown);
        const made = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value.id] : []));
        expect(new Set(made)).toEqual(new Set([held!.id]));
      },
    );

    test('keeps projects apart that are created at the same time', async () => {
      const projects = Array.from({ length: 10 }, () => sample());
      const created = await Promise.all(projects.map((project) => port().create(project)));
      expect(new Set(created.map(({ id }) => id)).size).toBe(10);
      for (const [index, { externalReference }] of projects.entries()) {
        expect(created[index]!.externalReference).toBe(externalReference);
      }
    });

    test('changes a project at the version that was read, and at no older one', async () => {
      const { id, version, start } = await port().create(sample());
      const { currency } = samples().project.contractValue;
      const end = '2030-06-30';
      const change = { name: 'Renamed', contractValue: { amount: '190000.50', currency }, end };
      const changed = await port().update(id, version, change);
      expect(changed).toMatchObject({ ...change, start });
      expect(changed.version).not.toBe(version);
      expect(await port().read(id)).toEqual(changed);
      expect(await failureOf(port().update(id, version, { name: 'Late' }))).toBeInstanceOf(StaleVersion);
      expect(await port().read(id)).toEqual(changed);
      const again = await port().update(id, changed.version, { projectManager: samples().project.projectManager });
      expect(again).toMatchObject(change);
    });

    test('changes a name to text in any script, and to a long one', async () => {
      const { id, version } = await port().create(sample());
      let current = version;
      for (const text of ['Übergabe „Nord“ 株式会社 🚀 — "x" [y] \\ & <z>', 'é'.repeat(255), `x${'🚀'.repeat(127)}`]) {
        const changed = await port().update(id, current, { name: text });
        expect(changed.name).toBe(text);
        expect(await port().read(id)).toEqual(changed);
        current = changed.version;
      }
    });

    test('changes nothing that is not there', async () => {
      const { unknownId, dimensions } = samples();
      const { version } = await port().create(sample());
      for (const attempt of [
        () => port().update(unknownId, version, { name: 'None' }),
        () => port().assignFinancialDimensions(unknownId, dimensions),
        () => port().setStatus(unknownId, 'closed'),
      ]) {
        expect(await failureOf(attempt())).toBeInstanceOf(RecordNotFound);
      }
    });

    testOf('simultaneous-changes', 'lets one of two changes at the same version through', async () => {
      const { id, version } = await port().create(sample());
      const attempts = await Promise.allSettled(
        ['One', 'Two'].map((each) => port().update(id, version, { name: each })),
      );
      expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    test('assigns financial dimensions, the same again, and others', async () => {
      const { dimensions, otherDimensions } = samples();
      expect(Object.values(otherDimensions).join()).toMatch(/[^ -~]/);
      const { id } = await port().create(sample());
      for (const wanted of [dimensions, dimensions, otherDimensions]) {
        expect((await port().assignFinancialDimensions(id, wanted)).financialDimensions).toEqual(wanted);
        expect((await port().read(id))?.financialDimensions).toEqual(wanted);
      }
      const { intercompanyPartner: _partner, ...domestic } = dimensions;
      expect((await port().assignFinancialDimensions(id, domestic)).financialDimensions).toEqual(domestic);
      expect((await port().read(id))?.workBreakdown).toEqual(samples().workBreakdown);
    });

    for (const status of ['closed', 'cancelled', 'frozen'] as const) {
      test(`makes a project ${status}, however often it is asked to`, async () => {
        const { id } = await port().create(sample());
        const first = await port().setStatus(id, status);
        expect(first.status).toBe(status);
        expect(await port().setStatus(id, status)).toEqual(first);
        expect(await port().read(id)).toEqual(first);
      });
    }

    testOf('cancelled-is-final', 'changes nothing of a project that is cancelled', async () => {
      const { id } = await port().create(sample());
      const { version } = await port().setStatus(id, 'cancelled');
      for (const attempt of [
        () => port().update(id, version, { name: 'Back again' }),
        () => port().assignFinancialDimensions(id, samples().dimensions),
        () => port().setStatus(id, 'closed'),
      ]) {
        expect(await failureOf(attempt())).toBeInstanceOf(RecordRefused);
      }
    });

    test('tells of the hours that were booked on a project, also once it is frozen', async () => {
      const { id } = await port().create(sample());
      expect(await port().usage(id)).toEqual({ projectId: id, bookedHours: 0 });
      await samples().bookTime(id, 7.5);
      expect(await port().usage(id)).toEqual({ projectId: id, bookedHours: 7.5 });
      await port().setStatus(id, 'frozen');
      expect(await port().usage(id)).toEqual({ projectId: id, bookedHours: 7.5 });
      expect(await port().usage(samples().unknownId)).toBeUndefined();
      expect(await port().usage('none')).toBeUndefined();
    });

    test('makes a frozen project cancelled', async () => {
      const { id } = await port().create(sample());
      await port().setStatus(id, 'frozen');
      expect((await port().setStatus(id, 'cancelled')).status).toBe('cancelled');
    });

    testProjectFaults(suite, sample);
  });
}

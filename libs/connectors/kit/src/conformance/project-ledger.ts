import type { FinancialDimensions, NewProject, WorkPackage } from '@handover/canonical';
import {
  AnswerLost,
  ConnectorFailure,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  StaleVersion,
  SystemUnavailable,
} from '../failures.js';
import { createOnce } from '../policy/create-once.js';
import type { ProjectLedger } from '../ports/project-ledger.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { testSystemFaults } from './system-faults.js';

/** What a ledger is tried with. */
export interface ProjectSamples {
  /** A project that the system takes; the suite gives it other references, names, amounts and dates. */
  project: NewProject;
  /** The work breakdown that its template makes. */
  workBreakdown: WorkPackage[];
  /** Dimensions with an intercompany partner. */
  dimensions: FinancialDimensions;
  /** Other values that the system takes. */
  otherDimensions: FinancialDimensions;
  /** Projects that the system must refuse, and of which field it complains. */
  refused: { what: string; change: Partial<NewProject>; field?: string }[];
  /** An amount as large as the system takes, e.g. `999999999999.99`. */
  largestAmount: string;
  /** An id that a project could have and none has. */
  unknownId: string;
  /** How many writing calls a create takes: after each of them the suite loses the answer once. */
  callsOfCreate: number;
}

/** What a ledger may lack. */
export type ProjectCapability =
  /** Of two changes at one version made at the same time, one is refused by the system itself. */
  | 'simultaneous-changes'
  /** Changes of a cancelled project are refused. */
  | 'cancelled-is-final'
  /** A second project under the same reference is refused. */
  | 'unique-reference';

/** The conformance suite of {@link ProjectLedger}. */
export function describeProjectLedger(
  name: string,
  candidate: Candidate<ProjectLedger, ProjectSamples, ProjectCapability>,
): void {
  describeSuite(`${name}, project ledger`, candidate, (suite) => {
    const { port, samples, faults, test, testOf, newReference } = suite;
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

    test('keeps text in any script, with quotes, brackets, spaces and lines, and long names', async () => {
      for (const text of [
        'Übergabe „Nord“ 株式会社 🚀 — "x" [y] \\ & <z>',
        ' spaces around ',
        'first line\nsecond: line',
        'é'.repeat(255),
      ]) {
        const project = sample({ name: text });
        const { id, name } = await port().create(project);
        expect([name, (await port().read(id))?.name]).toEqual([text, text]);
        expect((await found(project.externalReference)).map((each) => each.name)).toEqual([text]);
      }
    });

    test('keeps amounts to the cent, however large or small', async () => {
      const { currency } = samples().project.contractValue;
      for (const amount of ['0.01', '0.10', '1234567.89', samples().largestAmount]) {
        const { id } = await port().create(sample({ contractValue: { amount, currency } }));
        const held = (await port().read(id))!.contractValue;
        expect({ amount: Number(held.amount), currency: held.currency }).toEqual({ amount: Number(amount), currency });
        expect(held.amount).toMatch(/^\d+\.\d\d$/);
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

    testOf('fault:lose-answer', 'ends with one complete project whichever answer of a create is lost', async () => {
      for (let call = 1; call <= samples().callsOfCreate; call++) {
        const project = sample();
        await faults().strike({ kind: 'lose-answer', call });
        expect(await failureOf(port().create(project))).toBeInstanceOf(AnswerLost);
        await faults().clear();
        const created = await createOnce({
          wanted: project,
          repeated: true,
          create: () => port().create(project),
          lookUp: () => found(project.externalReference),
        });
        expect(created.workBreakdown).toEqual(samples().workBreakdown);
        expect(await found(project.externalReference)).toEqual([created]);
      }
    });

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

    testOf('fault:refuse', "keeps the system's own sentence when it refuses", async () => {
      await faults().strike({ kind: 'refuse', message: 'The period 2027-02 is closed.' });
      const refusal = await failureOf(port().create(sample()));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect((refusal as RecordRefused).vendorMessage).toContain('The period 2027-02 is closed.');
    });

    testOf('fault:down', 'says of a write during an outage that it failed, and leaves nothing', async () => {
      const project = sample();
      await faults().strike({ kind: 'down' });
      const failure = await failureOf(port().create(project));
      expect(failure).toBeInstanceOf(ConnectorFailure);
      expect(failure instanceof AnswerLost || failure instanceof SystemUnavailable).toBe(true);
      await faults().clear();
      expect(await found(project.externalReference)).toEqual([]);
    });

    testSystemFaults(suite, () => found(newReference()));
  });
}

import type { NewProject, Project } from '@handover/canonical';
import { AnswerLost, ConnectorFailure, RecordRefused, SystemUnavailable } from '../failures.js';
import { createOnce } from '../policy/create-once.js';
import type { ProjectLedger } from '../ports/project-ledger.js';
import { testChangeUnderFaults } from './changes-under-faults.js';
import type { ProjectCapability, ProjectSamples } from './project-ledger.js';
import { failureOf, type Suite } from './suite.js';
import { testEveryRead, testSystemFaults } from './system-faults.js';

/** What a ledger does when answers are lost, writes refused, and the system out of reach. */
export function testProjectFaults(
  suite: Suite<ProjectLedger, ProjectSamples, ProjectCapability>,
  sample: () => NewProject,
): void {
  const { port, samples, faults, testOf, newReference } = suite;
  const found = (reference: string) => port().findByExternalReference(reference);

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

  const created = async () => {
    const { id, externalReference } = await port().create(sample());
    return { id, held: async () => (await port().read(id))!, found: () => found(externalReference) };
  };
  testChangeUnderFaults(suite, 'a change of a project', async () => {
    const wanted = { name: 'Renamed', end: '2030-06-30' };
    const project = await created();
    return { ...project, change: (version) => port().update(project.id, version, wanted), wanted };
  });
  testChangeUnderFaults(suite, 'financial dimensions of a project', async () => {
    const { dimensions } = samples();
    const project = await created();
    const change = () => port().assignFinancialDimensions(project.id, dimensions);
    return { ...project, change, wanted: { financialDimensions: dimensions } };
  });
  for (const status of ['closed', 'cancelled', 'frozen'] as const) {
    testChangeUnderFaults(suite, `a project that is ${status}`, async () => {
      const project = await created();
      return { ...project, change: () => port().setStatus(project.id, status), wanted: { status } };
    });
  }

  let existing: Promise<Project> | undefined;
  const one = () => (existing ??= port().create(sample()));
  testEveryRead(suite, {
    'reading a project': async () => port().read((await one()).id),
    'listing projects': async () => (await port().list({ limit: 3 })).items,
    'finding a project': async () => found((await one()).externalReference),
  });
  testSystemFaults(
    suite,
    () => found(newReference()),
    async () => {
      const project = sample();
      const made = async () => (await found(project.externalReference)).length;
      return { attempt: () => port().create(project), made };
    },
  );
}

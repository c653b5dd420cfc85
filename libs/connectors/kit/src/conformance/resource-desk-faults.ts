import type { NewResourceDemand, ResourceDemand } from '@handover/canonical';
import { AnswerLost, ConnectorFailure, RecordRefused, SystemUnavailable } from '../failures.js';
import { createOnce } from '../policy/create-once.js';
import type { ResourceDesk } from '../ports/resource-desk.js';
import { testChangeUnderFaults } from './changes-under-faults.js';
import type { ResourceDeskCapability, ResourceDeskSamples } from './resource-desk.js';
import { sorted } from './sorted-skills.js';
import { failureOf, type Suite } from './suite.js';
import { testEveryRead, testSystemFaults } from './system-faults.js';

/** What a desk does when answers are lost, writes refused, and the system out of reach. */
export function testDemandFaults(
  suite: Suite<ResourceDesk, ResourceDeskSamples, ResourceDeskCapability>,
  sample: (change?: Partial<NewResourceDemand>) => NewResourceDemand,
): void {
  const { port, samples, faults, testOf, newReference } = suite;
  const found = (reference: string) => port().findByExternalReference(reference);

  testOf('fault:lose-answer', 'ends with one complete demand whichever answer of a create is lost', async () => {
    for (let call = 1; call <= samples().callsOfCreate; call++) {
      const demand = sample({ projectId: samples().projectIds[1] });
      await faults().strike({ kind: 'lose-answer', call });
      expect([call, await failureOf(port().create(demand))]).toEqual([call, expect.any(AnswerLost)]);
      await faults().clear();
      const created = await createOnce({
        wanted: demand,
        repeated: true,
        create: () => port().create(demand),
        lookUp: () => found(demand.externalReference),
      });
      expect(sorted(created)).toMatchObject(sorted(demand));
      expect((await found(demand.externalReference)).map(sorted)).toEqual([sorted(created)]);
    }
  });

  testOf('fault:refuse', "keeps the system's own sentence when it refuses", async () => {
    await faults().strike({ kind: 'refuse', message: 'The project is archived.' });
    const refusal = await failureOf(port().create(sample()));
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect((refusal as RecordRefused).vendorMessage).toContain('The project is archived.');
  });

  testOf('fault:down', 'says of a write during an outage that it failed, and leaves nothing', async () => {
    const demand = sample();
    await faults().strike({ kind: 'down' });
    const failure = await failureOf(port().create(demand));
    expect(failure).toBeInstanceOf(ConnectorFailure);
    expect(failure instanceof AnswerLost || failure instanceof SystemUnavailable).toBe(true);
    await faults().clear();
    expect(await found(demand.externalReference)).toEqual([]);
  });

  const created = async () => {
    const { id, externalReference } = await port().create(sample());
    return { id, held: async () => (await port().read(id))!, found: () => found(externalReference) };
  };
  testChangeUnderFaults(suite, 'a change of a demand', async () => {
    const wanted = { hours: 400, end: '2030-06-30' };
    const demand = await created();
    return { ...demand, change: (version) => port().update(demand.id, version, wanted), wanted };
  });
  testChangeUnderFaults(suite, 'a demand that is released', async () => {
    const demand = await created();
    return { ...demand, change: () => port().release(demand.id), wanted: { status: 'released' } };
  });

  let existing: Promise<ResourceDemand> | undefined;
  const one = () => (existing ??= port().create(sample({ projectId: samples().projectIds[2] })));
  const weeks = { fromWeek: '2045-06-05', toWeek: '2045-06-05' };
  let filled: Promise<string> | undefined;
  const fill = async () => {
    const { id } = await port().create(sample({ projectId: samples().projectIds[2] }));
    await samples().fill(id);
    return id;
  };
  testEveryRead(suite, {
    'reading a demand': async () => port().read((await one()).id),
    'finding a demand': async () => found((await one()).externalReference),
    'listing assignments': async () => port().listAssignments({ limit: 3, demandId: await (filled ??= fill()) }),
  });
  testOf('capacity', 'says nothing of capacity while the system is down', async () => {
    await faults().strike({ kind: 'down' });
    expect(await failureOf(port().capacity(weeks))).toBeInstanceOf(SystemUnavailable);
  });
  testSystemFaults(
    suite,
    () => found(newReference()),
    async () => {
      const demand = sample();
      const made = async () => (await found(demand.externalReference)).length;
      return { attempt: () => port().create(demand), made };
    },
  );
}

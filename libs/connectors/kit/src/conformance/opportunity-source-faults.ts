import type { Opportunity } from '@handover/canonical';
import type { OpportunitySource } from '../ports/opportunity-source.js';
import type { OpportunityCapability, OpportunitySamples } from './opportunity-source.js';
import type { Suite } from './suite.js';
import { testEveryRead, testSystemFaults } from './system-faults.js';

/** What a CRM's connector does while the CRM is out of reach, over its limit, or refuses the connector. */
export function testSourceFaults(
  suite: Suite<OpportunitySource, OpportunitySamples, OpportunityCapability>,
  newDeal: () => Promise<string>,
): void {
  const { port, samples, newReference } = suite;
  const newNote = () => ({ subject: 'Handover blocked', body: 'No manager.', externalReference: newReference() });

  const noted = async () => {
    const [id, note] = [await newDeal(), newNote()];
    await port().createNote(id, note);
    return [id, note.externalReference] as const;
  };
  let known: ReturnType<typeof noted> | undefined;
  let deal: Promise<Opportunity | undefined> | undefined;
  const account = async () => (await (deal ??= port().read(samples().deal.id)))!.account!.id;
  /** A cursor after which one deal was made. */
  const caughtUp = async () => {
    for (let cursor: string | undefined; ;) {
      const { nextCursor } = await port().changesSince({ limit: 200, cursor });
      if (nextCursor === undefined) return newDeal().then(() => cursor);
      cursor = nextCursor;
    }
  };
  let later: ReturnType<typeof caughtUp> | undefined;
  testEveryRead(suite, {
    'reading an opportunity': () => port().read(samples().deal.id),
    'finding an account': async () => port().findAccount(await account()),
    'listing changes': async () => (await port().changesSince({ limit: 3 })).items,
    'listing later changes': async () => {
      const { items } = await port().changesSince({ limit: 50, cursor: await (later ??= caughtUp()) });
      expect(items.length).toBeGreaterThan(0);
      return items;
    },
    'listing won opportunities': async () => (await port().listWon({ limit: 3 })).items,
    'finding a note': async () => port().findNote(...(await (known ??= noted()))),
  });
  testSystemFaults(
    suite,
    () => port().read(samples().deal.id),
    async () => {
      const [id, note] = [await newDeal(), newNote()];
      return { attempt: () => port().createNote(id, note), made: () => samples().notesOf(id) };
    },
  );
}

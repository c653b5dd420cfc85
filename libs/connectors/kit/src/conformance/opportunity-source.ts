import type { Opportunity, OpportunityChange, WonOpportunity } from '@handover/canonical';
import { RecordNotFound, RecordRefused } from '../failures.js';
import type { OpportunitySource } from '../ports/opportunity-source.js';
import { testSourceFaults } from './opportunity-source-faults.js';
import { testWriteBack, writeBack } from './opportunity-write-back.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** What a test puts into the CRM; everything else is as the CRM likes it. */
export interface NewDeal {
  name: string;
  closeDate: string;
  /** Decimal, in `currency` of the samples. */
  amount: string;
}

/** A CRM that holds at least four opportunities, and ways to change it past the connector. */
export interface OpportunitySamples {
  /** An opportunity that has everything; only the fields that are given are compared. */
  deal: Partial<Opportunity> & { id: string };
  /** An id in the form of the CRM's that no opportunity has. */
  absent: string;
  currency: string;
  create(deal: NewDeal): Promise<string>;
  /** Changes something that Handover does not read. */
  touch(id: string): Promise<void>;
  win(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Merges one of two accounts into the other. */
  mergeAccounts(): Promise<{ master: string; merged: string }>;
  /** How many notes an opportunity has. */
  notesOf(id: string): Promise<number>;
}

/** What a CRM may lack. */
export type OpportunityCapability =
  /** It tells which opportunities were deleted. */
  | 'deletions'
  /** Accounts can be merged, and the CRM tells into which. */
  | 'merged-accounts'
  /** It keeps quotes. */
  | 'quotes'
  /** A write-back and its notes are written together or not at all. */
  | 'atomic-notes';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** The conformance suite of {@link OpportunitySource}. */
export function describeOpportunitySource(
  name: string,
  candidate: Candidate<OpportunitySource, OpportunitySamples, OpportunityCapability>,
): void {
  describeSuite(`${name}, opportunities`, candidate, (suite) => {
    const { port, samples, test, testOf } = suite;

    const read = async (id: string): Promise<Opportunity> => (await port().read(id))!;
    const newDeal = (deal: Partial<NewDeal> = {}) =>
      samples().create({ name: 'A deal', closeDate: '2027-06-30', amount: '1000.00', ...deal });

    /** Every page from a cursor on, and the cursor to go on from later. */
    const changesFrom = async (from: string | undefined, limit: number) => {
      const items: OpportunityChange[] = [];
      for (let cursor = from; ;) {
        const page = await port().changesSince({ limit, cursor });
        items.push(...page.items);
        if (page.nextCursor === undefined) return { items, cursor };
        expect(page.items.length).toBeGreaterThan(0);
        expect(page.nextCursor.length).toBeLessThanOrEqual(2000);
        cursor = page.nextCursor;
      }
    };
    /** Those that a caller would act on: of each opportunity the latest. */
    const told = (items: OpportunityChange[]) => [...new Map(items.map((each) => [each.id, each])).values()];

    test('reads an opportunity with account, lines, milestones, roles and contacts', async () => {
      const { deal } = samples();
      const found = await read(deal.id);
      expect(found).toMatchObject(deal);
      expect(found.version).toMatch(/^[\x21\x23-\x7e]+$/);
      expect(found.updatedAt).toMatch(INSTANT);
      expect(found.amount?.amount).toMatch(/^\d+\.\d+$/);
      for (const list of [found.lines, found.contacts]) expect(list.length).toBeGreaterThan(0);
    });

    testOf('quotes', 'reads its quotes, and which of them the deal follows', async () => {
      const { quotes = [] } = await read(samples().deal.id);
      expect(quotes.filter(({ synced }) => synced)).toHaveLength(1);
      for (const { number, net } of quotes) {
        expect(number).not.toBe('');
        expect(net.currency).toMatch(/^[A-Z]{3}$/);
      }
    });

    test('knows nothing of an opportunity that does not exist', async () => {
      for (const id of [samples().absent, 'x', "x' OR Name != '", '../Account', '%', '株', ' ']) {
        expect([id, await port().read(id)]).toEqual([id, undefined]);
      }
    });

    test('keeps every character of a name', async () => {
      for (const dealName of ['李小龍 — "Bruce" O’Neill \\ Ðorđe 🙂', "it's 100% <b>&amp;</b>", 'x'.repeat(120)]) {
        expect((await read(await newDeal({ name: dealName }))).name).toBe(dealName);
      }
    });

    test('keeps amounts to the cent, small and large', async () => {
      const { currency } = samples();
      for (const amount of ['0.01', '1234567890.10', '999999999999.99']) {
        expect((await read(await newDeal({ amount }))).amount).toEqual({ amount, currency });
      }
    });

    test('keeps calendar dates as they are, whatever the time zone', async () => {
      for (const closeDate of ['2026-12-31', '2027-03-28', '2028-02-29']) {
        expect((await read(await newDeal({ closeDate }))).closeDate).toBe(closeDate);
      }
    });

    for (const zone of OUTERMOST_ZONES) {
      test(`keeps calendar dates, and tells of changes, when it runs in ${zone}`, async () => {
        const { cursor } = await changesFrom(undefined, 200);
        await inTimeZone(zone, async () => {
          for (const closeDate of ['2028-01-01', '2028-02-29', '2028-12-31']) {
            const id = await newDeal({ closeDate });
            expect(await read(id)).toMatchObject({ id, closeDate });
            expect(told((await changesFrom(cursor, 200)).items)).toContainEqual(expect.objectContaining({ id }));
          }
        });
        const { deal } = samples();
        expect(await inTimeZone(zone, () => read(deal.id))).toEqual(await read(deal.id));
      });
    }

    test('lists every opportunity as changed, page by page, all alike', async () => {
      const paged = (await changesFrom(undefined, 3)).items;
      const whole = (await changesFrom(undefined, 200)).items;
      expect(paged.length).toBeGreaterThanOrEqual(4);
      const versions = (items: OpportunityChange[]) => told(items).map(({ id, version }) => `${id} ${version}`);
      expect(versions(paged).sort()).toEqual(versions(whole).sort());
      expect(paged.map(({ id }) => id)).toContain(samples().deal.id);
    });

    test('lists what changes after that, with the version that is then read, and nothing twice', async () => {
      const { cursor } = await changesFrom(undefined, 200);
      expect((await port().changesSince({ limit: 5, cursor })).items).toEqual([]);
      const changed = await newDeal();
      const won = await newDeal();
      await samples().touch(changed);
      await samples().win(won);
      const later = await changesFrom(cursor, 2);
      const changes = told(later.items);
      expect(changes.map(({ id }) => id)).toEqual([changed, won]);
      expect(changes[1]).toMatchObject({ stage: 'closed-won', version: (await read(won)).version });
      for (const { changedAt } of changes) expect(changedAt).toMatch(INSTANT);
      expect((await changesFrom(later.cursor, 2)).items).toEqual([]);
    });

    test('begins at an instant for whom has no cursor', async () => {
      const id = await newDeal();
      const at = Date.parse((await read(id)).updatedAt);
      const since = (time: number) => port().changesSince({ limit: 200, since: new Date(time).toISOString() });
      expect((await since(at - 1)).items.map((each) => each.id)).toContain(id);
      expect((await since(at + 86_400_000)).items).toEqual([]);
    });

    testOf('deletions', 'lists what is deleted, and knows nothing of it any more', async () => {
      const id = await newDeal();
      const { cursor } = await changesFrom(undefined, 200);
      await samples().remove(id);
      const later = await changesFrom(cursor, 200);
      expect(told(later.items)).toMatchObject([{ id, deleted: true }]);
      expect((await changesFrom(later.cursor, 200)).items).toEqual([]);
      expect(await port().read(id)).toBeUndefined();
      expect(await failureOf(port().writeBack(id, writeBack))).toBeInstanceOf(RecordNotFound);
    });

    const wonSince = async (since: string | undefined, limit: number) => {
      const items: WonOpportunity[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await port().listWon({ limit, cursor, since });
        items.push(...page.items);
        if (page.nextCursor === undefined) return items;
        cursor = page.nextCursor;
      }
    };

    test('lists what stands as won, each once, with what the deal says, and nothing else', async () => {
      const open = await newDeal({ name: 'Still open' });
      const won = [
        await newDeal({ name: 'Won 1' }),
        await newDeal({ name: 'Won 2' }),
        await newDeal({ name: 'Won 3' }),
      ];
      for (const id of won) await samples().win(id);
      const listed = await wonSince(undefined, 2);
      const ids = listed.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(won));
      expect(ids).not.toContain(open);
      const { name: dealName, amount, closeDate, version, legalEntity, account } = await read(won[0]!);
      expect(listed.find(({ id }) => id === won[0])).toMatchObject({
        ...{ name: dealName, amount, closeDate, version, legalEntity, customer: account?.name },
        changedAt: expect.stringMatching(INSTANT),
      });
    });

    test('lists only the won ones that changed since, and with the project once it is written back', async () => {
      const earlier = await newDeal();
      await samples().win(earlier);
      const won = await newDeal();
      await samples().win(won);
      const { changedAt } = (await wonSince(undefined, 200)).find(({ id }) => id === won)!;
      const ids = (await wonSince(changedAt, 200)).map(({ id }) => id);
      expect(ids).toContain(won);
      expect(ids).not.toContain(earlier);
      await port().writeBack(earlier, writeBack);
      expect((await wonSince(changedAt, 200)).find(({ id }) => id === earlier)?.projectId).toBe(writeBack.projectId);
    });

    test('refuses a cursor of the won ones that is none of its own', async () => {
      const refusal = await failureOf(port().listWon({ limit: 10, cursor: 'no cursor' }));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'cursor' });
    });

    test('refuses a cursor that is none of its own', async () => {
      const refusal = await failureOf(port().changesSince({ limit: 10, cursor: 'no cursor' }));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'cursor' });
    });

    test('knows an account, and none that does not exist', async () => {
      const { account } = await read(samples().deal.id);
      expect(await port().findAccount(account!.id)).toEqual(account);
      for (const id of [samples().absent, 'x', "' OR '1' = '1", '']) {
        expect([id, await port().findAccount(id)]).toEqual([id, undefined]);
      }
    });

    testOf('merged-accounts', 'finds the account into which another one was merged', async () => {
      const { master, merged } = await samples().mergeAccounts();
      expect(await port().findAccount(merged)).toMatchObject({ id: master });
      expect(await port().findAccount(master)).toMatchObject({ id: master });
    });

    test('answers many at once', async () => {
      const { id } = samples().deal;
      const found = await Promise.all(Array.from({ length: 40 }, () => port().read(id)));
      expect(found.every((each) => each?.id === id)).toBe(true);
    });

    testWriteBack(suite, newDeal);
    testSourceFaults(suite, newDeal);
  });
}

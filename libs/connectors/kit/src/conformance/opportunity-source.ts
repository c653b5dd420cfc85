import type { HandoverWriteBack, Opportunity, OpportunityChange } from '@handover/canonical';
import { AnswerLost, RecordNotFound, RecordRefused } from '../failures.js';
import type { OpportunitySource } from '../ports/opportunity-source.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { testSystemFaults } from './system-faults.js';

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
const writeBack: HandoverWriteBack = {
  projectId: 'P-2027-000001',
  handoverState: 'provisioned',
  readyToStaff: true,
  readyToStart: true,
  readyToBill: false,
  link: 'https://handover.example/handovers/main%3A006',
};

/** The conformance suite of {@link OpportunitySource}. */
export function describeOpportunitySource(
  name: string,
  candidate: Candidate<OpportunitySource, OpportunitySamples, OpportunityCapability>,
): void {
  describeSuite(`${name}, opportunities`, candidate, (suite) => {
    const { port, samples, faults, test, testOf, newReference } = suite;

    const read = async (id: string): Promise<Opportunity> => (await port().read(id))!;
    const newDeal = (deal: Partial<NewDeal> = {}) =>
      samples().create({ name: 'A deal', closeDate: '2027-06-30', amount: '1000.00', ...deal });
    const newNote = () => ({ subject: 'Handover blocked', body: 'No manager.', externalReference: newReference() });

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

    test('refuses a cursor that is none of its own', async () => {
      const refusal = await failureOf(port().changesSince({ limit: 10, cursor: 'no cursor' }));
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'cursor' });
    });

    test('writes a handover back, and changes nothing else', async () => {
      const id = await newDeal();
      const before = await read(id);
      await port().writeBack(id, writeBack);
      await port().writeBack(id, { ...writeBack, projectId: undefined, link: undefined });
      const { version, updatedAt, ...after } = await read(id);
      expect(after).toEqual({ ...before, projectId: writeBack.projectId, version: undefined, updatedAt: undefined });
      expect(version).not.toBe(before.version);
      expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(Date.parse(before.updatedAt));
    });

    test('writes back to no opportunity that does not exist', async () => {
      for (const id of [samples().absent, '../Account']) {
        expect(await failureOf(port().writeBack(id, writeBack))).toBeInstanceOf(RecordNotFound);
        expect(await failureOf(port().writeBack(id, { ...writeBack, notes: [newNote()] }))).toBeInstanceOf(
          RecordNotFound,
        );
      }
    });

    test('writes notes back with a handover, each once', async () => {
      const id = await newDeal();
      const notes = [newNote(), newNote()];
      const blocked = { ...writeBack, handoverState: 'blocked', notes };
      await port().writeBack(id, blocked);
      await port().writeBack(id, blocked);
      expect(await samples().notesOf(id)).toBe(2);
      for (const note of notes) expect(await port().findNote(id, note.externalReference)).toMatchObject(note);
    });

    testOf('fault:lose-answer', 'does not know whether a lost write-back was done, and may repeat it', async () => {
      const id = await newDeal();
      const withNote = { ...writeBack, notes: [newNote()] };
      for (const each of [writeBack, withNote]) {
        await faults().strike({ kind: 'lose-answer' });
        expect(await failureOf(port().writeBack(id, each))).toBeInstanceOf(AnswerLost);
        await faults().clear();
        await port().writeBack(id, each);
      }
      expect((await read(id)).projectId).toBe(writeBack.projectId);
      expect(await samples().notesOf(id)).toBe(1);
    });

    testOf('fault:refuse', 'keeps the sentence with which the CRM refuses', async () => {
      const id = await newDeal();
      await faults().strike({ kind: 'refuse', message: 'The period is locked.' });
      for (const attempt of [
        () => port().writeBack(id, writeBack),
        () => port().writeBack(id, { ...writeBack, notes: [newNote()] }),
        () => port().createNote(id, newNote()),
      ]) {
        const refusal = await failureOf(attempt());
        expect(refusal).toBeInstanceOf(RecordRefused);
        expect(refusal).toMatchObject({ vendorMessage: expect.stringContaining('The period is locked.') });
      }
      await faults().clear();
      expect((await read(id)).projectId).toBeUndefined();
      expect(await samples().notesOf(id)).toBe(0);
    });

    testOf('atomic-notes', 'writes nothing of a handover whose note is refused', async () => {
      const id = await newDeal();
      const bad = { ...newNote(), subject: 'x'.repeat(100_000) };
      expect(await failureOf(port().writeBack(id, { ...writeBack, notes: [newNote(), bad] }))).toBeInstanceOf(
        RecordRefused,
      );
      expect((await read(id)).projectId).toBeUndefined();
      expect(await samples().notesOf(id)).toBe(0);
    });

    test('leaves a note once, and finds it by its reference', async () => {
      const id = await newDeal();
      const note = newNote();
      expect(await port().findNote(id, note.externalReference)).toBeUndefined();
      const created = await port().createNote(id, note);
      expect(created).toMatchObject(note);
      expect(await port().createNote(id, note)).toEqual(created);
      expect(await port().findNote(id, note.externalReference)).toEqual(created);
      expect(await port().findNote(await newDeal(), note.externalReference)).toBeUndefined();
      expect(await samples().notesOf(id)).toBe(1);
    });

    test('leaves a note once, however many leave it at the same time', async () => {
      const id = await newDeal();
      const note = newNote();
      const created = await Promise.all(Array.from({ length: 5 }, () => port().createNote(id, note)));
      expect(new Set(created.map((each) => each.id)).size).toBe(1);
      expect(await samples().notesOf(id)).toBe(1);
    });

    test('keeps every character of a note and of its reference', async () => {
      const id = await newDeal();
      const note = {
        subject: 'Gesperrt — 施錠 🙂 "x" @{opportunity}',
        body: `It’s 100% \\ <b>\n\n${'ü'.repeat(7_900)}`,
        externalReference: `${newReference()}/it's #1?&%20`,
      };
      await port().writeBack(id, { ...writeBack, notes: [note] });
      const found = (await port().findNote(id, note.externalReference))!;
      expect(found.externalReference).toBe(note.externalReference);
      // A connector may have to take the meaning from characters that its protocol reads as its own.
      const plain = (text: string) => text.replaceAll('@ {', '@{');
      expect({ subject: plain(found.subject), body: found.body }).toEqual({ subject: note.subject, body: note.body });
    });

    test('leaves no note on an opportunity that does not exist', async () => {
      for (const id of [samples().absent, '../Account']) {
        expect(await failureOf(port().createNote(id, newNote()))).toBeInstanceOf(RecordNotFound);
        expect(await port().findNote(id, 'main:x')).toBeUndefined();
      }
    });

    testOf('fault:lose-answer', 'finds a note whose answer was lost', async () => {
      const id = await newDeal();
      const note = newNote();
      await faults().strike({ kind: 'lose-answer' });
      expect(await failureOf(port().createNote(id, note))).toBeInstanceOf(AnswerLost);
      await faults().clear();
      expect(await port().findNote(id, note.externalReference)).toMatchObject(note);
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

    testSystemFaults(suite, () => port().read(samples().deal.id));
  });
}

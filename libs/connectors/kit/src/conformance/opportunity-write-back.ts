import type { HandoverWriteBack } from '@handover/canonical';
import { AnswerLost, RecordConflict, RecordNotFound, RecordRefused, SystemUnavailable } from '../failures.js';
import type { OpportunitySource } from '../ports/opportunity-source.js';
import type { OpportunityCapability, OpportunitySamples } from './opportunity-source.js';
import { failureOf, type Suite } from './suite.js';

/** A handover as it is written back to a deal. */
export const writeBack: HandoverWriteBack = {
  projectId: 'P-2027-000001',
  handoverState: 'provisioned',
  readyToStaff: true,
  readyToStart: true,
  readyToBill: false,
  link: 'https://handover.example/handovers/main%3A006',
};

/** What a CRM does with handovers that are written back, and with notes for the seller. */
export function testWriteBack(
  {
    port,
    samples,
    faults,
    test,
    testOf,
    newReference,
  }: Suite<OpportunitySource, OpportunitySamples, OpportunityCapability>,
  newDeal: () => Promise<string>,
): void {
  const read = async (id: string) => (await port().read(id))!;
  const newNote = () => ({ subject: 'Handover blocked', body: 'No manager.', externalReference: newReference() });

  test('writes a handover back, and changes nothing else', async () => {
    const id = await newDeal();
    const before = await read(id);
    await port().writeBack(id, writeBack);
    await port().writeBack(id, { ...writeBack, projectId: undefined, link: undefined });
    const { version, updatedAt, ...after } = await read(id);
    const written = { projectId: writeBack.projectId, writtenBack: writeBack };
    expect(after).toEqual({ ...before, ...written, version: undefined, updatedAt: undefined });
    expect(version).not.toBe(before.version);
    expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(Date.parse(before.updatedAt));
  });

  test('says what stands in the fields of a handover, also where nothing was written back', async () => {
    const id = await newDeal();
    const nothing = { projectId: '', handoverState: '', link: '' };
    const notReady = { readyToStaff: false, readyToStart: false, readyToBill: false };
    expect((await read(id)).writtenBack).toEqual({ ...nothing, ...notReady });
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

  testOf('fault:down', 'fails to write back during an outage, and writes nothing', async () => {
    const id = await newDeal();
    for (const each of [writeBack, { ...writeBack, notes: [newNote()] }]) {
      await faults().strike({ kind: 'down', of: 'writes' });
      const failure = await failureOf(port().writeBack(id, each));
      expect(failure instanceof AnswerLost || failure instanceof SystemUnavailable).toBe(true);
      await faults().clear();
      expect((await read(id)).projectId).toBeUndefined();
      expect(await samples().notesOf(id)).toBe(0);
    }
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

  test('refuses another note under a reference that is taken', async () => {
    const id = await newDeal();
    const note = newNote();
    const created = await port().createNote(id, note);
    for (const change of [{ body: 'Another body.' }, { subject: 'Another subject' }]) {
      expect(await failureOf(port().createNote(id, { ...note, ...change }))).toBeInstanceOf(RecordConflict);
    }
    expect(await port().findNote(id, note.externalReference)).toEqual(created);
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
}

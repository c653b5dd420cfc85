import fc from 'fast-check';
import { type Place, readCursor, type Trail, writeCursor } from './change-cursor.js';
import { isAfter, list } from './trail.js';

const start: Trail = { place: { at: 0, id: '' }, seen: new Set() };
const id = (number: number) => `006${String(number).padStart(12, '0')}`;
const byPlace = (left: Place, right: Place) => left.at - right.at || (left.id < right.id ? -1 : 1);

/** Changes come to light in batches, each change at most `overlap` before the newest that was known. */
const batches = fc.array(
  fc.array(fc.record({ ahead: fc.integer({ min: 0, max: 30 }), late: fc.nat(9) }), { maxLength: 8 }),
  {
    maxLength: 8,
  },
);

describe('a trail', () => {
  it('lists every change once, also those that come to light late, page by page', () => {
    fc.assert(
      fc.property(batches, fc.integer({ min: 1, max: 5 }), (found, room) => {
        const stored: Place[] = [];
        const listed: Place[] = [];
        let trail = start;
        let newest = 100;
        for (const batch of found) {
          for (const { ahead, late } of batch) {
            newest = Math.max(newest, newest + ahead);
            stored.push({ at: Math.max(1, newest - late), id: id(stored.length) });
          }
          for (let complete = false; !complete;) {
            const read = stored.filter((change) => isAfter(change, trail.place)).sort(byPlace);
            const page = list(trail, read, { room, uncertainFrom: (last) => last - 300, remembered: 400 });
            expect(page.items.length).toBeLessThanOrEqual(room);
            listed.push(...page.items);
            ({ complete, trail } = page);
            const cursor = { by: 'poll' as const, changes: trail, deletions: start };
            expect(readCursor(writeCursor(cursor))).toEqual(cursor);
          }
        }
        expect(listed.map((each) => each.id).sort()).toEqual(stored.map((each) => each.id).sort());
      }),
    );
  });

  it('forgets the oldest of more than it can remember, and lists none of them again', () => {
    const read = Array.from({ length: 500 }, (_, number) => ({ at: 1000, id: id(number) }));
    const page = list(start, read, { room: 1000, uncertainFrom: () => 0, remembered: 400 });
    expect([page.items.length, page.trail.seen.size, page.trail.place]).toEqual([500, 400, { at: 1000, id: id(99) }]);
    const again = read.filter((change) => isAfter(change, page.trail.place));
    expect(list(page.trail, again, { room: 1000, uncertainFrom: () => 0, remembered: 400 }).items).toEqual([]);
  });
});

import fc from 'fast-check';

/** An event of an opportunity as somebody might send it: fields in their order, some of them spoilt. */
export type FuzzedEvent = [name: string, value: unknown][];

/** Text as any program might make it: halves of characters, NUL, controls, whatever language. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    ...['', ' ', '\0', 'a\0b', '\ud800', '\udfff\ud800', '\u202e', '\uffff', '.', '..', '../..', '%2e%2e', '%', '%00'],
    ...[
      '/',
      '?x=1',
      '#',
      "' or 1=1 --",
      '$1',
      '{}',
      '[]',
      'null',
      '__proto__',
      'constructor',
      'toString',
      '-0',
      '1e999',
    ],
    ...['x'.repeat(191), 'x'.repeat(256), '😀'.repeat(130), 'ß'.repeat(255), 'x'.repeat(70_000)],
  ),
);

const edgesOfTime = fc.constantFrom(
  ...['0001-01-01T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z'],
  ...['-271821-04-20T00:00:00.000Z', '2026-02-29T00:00:00Z', '2028-02-29T00:00:00Z', '2026-02-31T12:00:00Z'],
  ...['2026-06-31T12:00:00+14:00', '2016-12-31T23:59:60Z', '2026-11-20T24:00:00Z', '2026-11-20', '20261120T093000Z'],
  ...['2026-W47-5', '2026-324', '2026-11-20T09:30:00+23:59', '2026-11-20T09:30:00-15:59', 'infinity', 'now', 'epoch'],
  ...[`2026-11-20T09:30:00.${'1'.repeat(150)}Z`, '1795163400', '0001-01-01T00:00:00+15:59', '９９９９-12-31T00:00:00Z'],
);

const wrongType = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], { length: 3 }, { toString: 'x' }, { constructor: null }),
);

const spoilt = fc.oneof(strangeText, edgesOfTime, wrongType);

/**
 * Events that are good but for one field or several.
 *
 * @param id makes the ids of events and opportunities unique to a run of a test
 */
export function fuzzedEvents(id: () => string): fc.Arbitrary<FuzzedEvent> {
  const good = fc.constantFrom('Closed Won', 'Commit', 'Contract Review', 'Prospecting', 'Closed Lost').map((stage) => {
    const now = id();
    return {
      eventId: `evt-${now}`,
      crmInstance: 'main',
      opportunityId: `006${now}`,
      stage,
      version: '2026-11-20T09:30:00.000Z',
      occurredAt: '2026-11-20T09:30:00.000Z',
    };
  });
  const fields = ['eventId', 'crmInstance', 'opportunityId', 'stage', 'version', 'occurredAt', 'origin'];
  const extra = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', ''), strangeText);
  const faults = fc.array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fields) }, extra), spoilt), {
    maxLength: 3,
  });
  const missing = fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constantFrom(...fields));
  return fc.tuple(good, faults, missing).map(([event, changes, absent]) => {
    const members = new Map<string, unknown>(Object.entries(event));
    for (const [name, value] of changes) members.set(name, value);
    if (absent !== undefined) members.delete(absent);
    return [...members];
  });
}

/** The event as JSON, with a member for each field whatever its name. */
export function eventText(event: FuzzedEvent): string {
  return `{${event.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}

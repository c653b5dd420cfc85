import { eventually, type Script } from '@handover/testing';
import { type EventReader, readEvents } from './event-reader.js';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

interface Entry {
  cursor: string;
  event: { type: string; subject: string; data: object };
}

let api: RunningOpsApi;
let outbox: Entry[];
const readers: EventReader[] = [];

beforeEach(async () => {
  api = await startOpsApi();
  outbox = [];
  api.process.on('GET /v1/events', events);
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.leave();
  await api?.close();
});

/** The events of the process API: cursors are `c1`, `c2`, …; waits for one when asked to. */
const events: Script = async ({ query: { after, from, subject, type, waitSeconds } }) => {
  if (after !== undefined && !/^c\d+$/.test(after)) {
    const problem = { type: 'https://handover.dev/problems/invalid-request', title: 'Invalid request', status: 400 };
    return { status: 400, body: { ...problem, detail: 'The cursor is not one of an event.' } };
  }
  const seen = after === undefined ? (from === 'end' ? outbox.length : 0) : Number(after.slice(1));
  const found = () =>
    outbox
      .slice(seen)
      .filter(({ event }) => (subject ?? event.subject) === event.subject && (type ?? event.type) === event.type);
  if (waitSeconds !== undefined) await eventually(() => found().length > 0, { withinMs: 400 }).catch(() => undefined);
  const items = found();
  const cursor = items.at(-1)?.cursor ?? after ?? (seen > 0 ? `c${seen}` : undefined);
  return { body: { items, cursor } };
};

function happens(type: string, subject = 'main:1'): void {
  outbox.push({ cursor: `c${outbox.length + 1}`, event: { type, subject, data: { text: 'one\ntwo' } } });
}

async function follow(query = '', headers: Record<string, string> = {}): Promise<EventReader> {
  const authorization = `Bearer ${await api.tokenFor(['events:read'])}`;
  const reader = await readEvents(`${api.url}/v1/events/stream${query}`, { authorization, ...headers });
  readers.push(reader);
  return reader;
}

describe('the stream of events', () => {
  it('begins now, and sends each event with cursor, type and CloudEvent', async () => {
    happens('before');
    const reader = await follow();
    expect([reader.status, reader.contentType]).toEqual([200, 'text/event-stream']);
    await reader.until(': still here');
    happens('handover.project.provisioned.v1');
    await reader.until('id: c2');
    expect(reader.text()).toContain(
      `id: c2\nevent: handover.project.provisioned.v1\ndata: ${JSON.stringify(outbox[1]!.event)}\n\n`,
    );
    expect(reader.ids()).toEqual(['c2']);
  });

  it('sends the very first event that there ever was', async () => {
    const reader = await follow();
    await reader.until(': still here');
    happens('first');
    await reader.until('id: c1');
    expect(reader.ids()).toEqual(['c1']);
  });

  it.each([
    ['Last-Event-ID', '', { 'last-event-id': 'c1' }],
    ['the query', '?after=c1', {}],
    ['Last-Event-ID, whatever the query says', '?after=c3', { 'last-event-id': 'c1' }],
  ])('goes on behind the event that %s names, each event once', async (_, query, headers) => {
    for (const type of ['a', 'b', 'c']) happens(type);
    const reader = await follow(query, headers as Record<string, string>);
    await reader.until('id: c3');
    happens('d');
    await reader.until('id: c4');
    expect(reader.ids()).toEqual(['c2', 'c3', 'c4']);
  });

  it('can be of one handover', async () => {
    happens('a', 'main:1');
    const reader = await follow('?subject=main:2', { 'last-event-id': 'c0' });
    happens('b', 'main:1');
    happens('c', 'main:2');
    await reader.until('id: c3');
    expect(reader.ids()).toEqual(['c3']);
  });

  it('can be of types, legal entities and practices', async () => {
    const type = 'handover.project.provisioned.v1';
    const query = `?type=${type}&legalEntity=DE01&legalEntity=AT01&practice=engineering`;
    const reader = await follow(query, { 'last-event-id': 'c0' });
    happens('handover.billing.ready.v1');
    happens(type);
    await reader.until('id: c2');
    expect(reader.ids()).toEqual(['c2']);
    for (const { search } of api.process.received) {
      const asked = new URLSearchParams(search);
      expect([asked.getAll('type'), asked.getAll('legalEntity'), asked.getAll('practice')]).toEqual([
        [type],
        ['DE01', 'AT01'],
        ['engineering'],
      ]);
    }
  });

  it('is a 400 for a type of event that there is not', async () => {
    const reader = await follow('?type=handover.none.v1');
    expect(reader.status).toBe(400);
  });

  it('goes on behind the last event after a restart of this API', async () => {
    const reader = await follow('', { 'last-event-id': 'c0' });
    for (const type of ['a', 'b']) happens(type);
    await reader.until('id: c2');
    await api.restart();
    happens('c');
    const again = await follow('', { 'last-event-id': reader.ids().at(-1)! });
    happens('d');
    await again.until('id: c4');
    expect(again.ids()).toEqual(['c3', 'c4']);
  });

  it('sends a comment as a sign of life while nothing happens', async () => {
    const reader = await follow();
    await eventually(() => reader.text().split(': still here\n\n').length > 2);
  });

  it('outlives an outage of the process API and misses nothing', async () => {
    const reader = await follow('', { 'last-event-id': 'c0' });
    api.process.on('GET /v1/events', { status: 500 });
    await eventually(() => api.process.received.length > 3, { withinMs: 10_000 });
    happens('meanwhile');
    api.process.on('GET /v1/events', events);
    await eventually(() => reader.ids().length > 0, { withinMs: 10_000 });
    expect(reader.ids()).toEqual(['c1']);
  });

  it('is a 400 for a cursor that is none, and a 503 when it cannot begin', async () => {
    const reader = await follow('', { 'last-event-id': 'x' });
    expect([reader.status, reader.contentType]).toEqual([400, expect.stringContaining('problem+json')]);
    await reader.until('The cursor is not one of an event.');
    await api.process.close();
    expect((await follow()).status).toBe(503);
  });

  it('gives up what it is asking once its reader has gone', async () => {
    const reader = await follow();
    await reader.until(': still here');
    api.process.on('GET /v1/events', () => new Promise(() => undefined));
    const asked = api.process.received.length;
    await eventually(() => api.process.received.length > asked);
    reader.leave();
    await eventually(() => api.process.received.at(-1)!.gone.aborted);
  });

  it('ends cleanly, and at once, when the app ends', async () => {
    const reader = await follow();
    await reader.until(': still here');
    const begun = Date.now();
    await api.end();
    expect(await reader.ended).toBe(true);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

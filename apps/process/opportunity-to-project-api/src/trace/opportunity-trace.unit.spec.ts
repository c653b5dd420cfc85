import fc from 'fast-check';
import {
  at,
  nothingRecorded,
  recordedAct,
  recordedAnnouncement,
  recordedCheckpoint,
  recordedEvent,
  recordedException,
  recordedHandover,
  recordedReview,
} from '../../test/sample-recorded-deal.js';
import { type RecordedDeal, traceOf } from './opportunity-trace.js';
import { traceKinds } from './trace-entry.js';

const NOW = at(30);
const told = (deal: Partial<RecordedDeal>) =>
  traceOf({ ...nothingRecorded, ...deal }, NOW).map(({ kind, sentence }) => `${kind}: ${sentence}`);

describe('events in a trace', () => {
  it('say how they came, what they told and what became of it', () => {
    const events = [
      recordedEvent({ deliveries: 3, last_received_at: at(4) }),
      recordedEvent({
        origin: 'poll',
        fate: 'known',
        reason: 'It has a handover.',
        stage: 'deleted',
        received_at: at(1),
      }),
      recordedEvent({
        ...{ origin: 'outbound-message', fate: 'failed', reason: 'It is kept.', received_at: at(2) },
        ...{ tries: 2, retry_at: at(9), failure: 'error: x' },
      }),
    ];
    expect(told({ events })).toEqual([
      'event: A webhook told that the deal reached "Closed Won". It began the handover of the opportunity. It came 3 times, the last time at 2026-11-20 09:04 UTC.',
      'filter: The poll of the CRM found, untold by any event, that the deal was deleted. It has a handover.',
      'event: An outbound message told that the deal reached "Closed Won". It is kept. Tried 2 times; it is tried again at 2026-11-20 09:09 UTC.',
    ]);
  });
});

describe('checkpoints in a trace', () => {
  it('are told with their attempts, decisions and writes, those alike in one line', () => {
    const waiting = (minute: number) => ({
      ...{ state: 'waiting', failure: 'system-erp-api answered 503', startedAt: at(minute), endedAt: at(minute) },
    });
    const checkpoint = recordedCheckpoint({
      ended_at: at(8),
      history: [waiting(2), waiting(3), waiting(4)],
      records: [{ system: 'erp', instance: 'de01', type: 'project', id: 'P-1' }],
      decisions: [
        {
          ...{
            decision: 'project-template',
            version: 3,
            output: { template: 'TPL-FIXED', roles: [1, 2], local: false },
          },
          trace: [{ node: 'Template', kind: 'table', rows: [{ id: 'r1', description: 'Fixed price uses TPL-FIXED' }] }],
        },
      ],
    });
    expect(told({ handover: recordedHandover(), checkpoints: [checkpoint] })).toEqual([
      'checkpoint: Setting up the project has to wait: system-erp-api answered 503. 3 times alike, the last time at 2026-11-20 09:04 UTC.',
      'decision: Decision project-template (version 3) gave template TPL-FIXED, 2 roles, local: no. The rule that hit: Fixed price uses TPL-FIXED.',
      'write: Project P-1 was written to the ERP (de01).',
      'checkpoint: The project was set up.',
    ]);
  });

  it('that failed say where it went no further, and why', () => {
    const failed = { name: 'validate-customer', state: 'failed', failure: 'The customer has no tax profile' } as const;
    expect(told({ handover: recordedHandover(), checkpoints: [recordedCheckpoint(failed)] })).toEqual([
      'checkpoint: It went no further than checking the customer: The customer has no tax profile.',
    ]);
  });
});

describe('people in a trace', () => {
  it('are asked, with the call that failed, and what they did is told with its reason', () => {
    const exceptions = [
      recordedException({
        ...{ owner: 'sales-and-finance', sentence: 'The ERP refuses it', resolved_at: at(20), resolution: 'retried' },
        ...{ resolved_by: 'a.keller', resolved_reason: 'Mended', occurrences: 2, last_seen_at: at(6) },
        request: { method: 'POST', url: 'http://erp/v1/projects' },
        answer: { status: 422, detail: 'No such customer.' },
      }),
    ];
    const acts = [
      recordedAct({
        recorded_at: at(10),
        action: 'exception.assigned',
        actor: 'pmo',
        reason: 'She knows the customer',
        after: { assignee: 'a.keller' },
      }),
      recordedAct({ recorded_at: at(11), actor: 'a.keller', reason: 'Mended', after: { state: 'validating' } }),
      recordedAct({ recorded_at: at(12), actor: 'crm', after: { state: 'validating' } }),
    ];
    expect(told({ exceptions, acts })).toEqual([
      'call: The call POST http://erp/v1/projects was answered with 422: No such customer.',
      'person: Help was asked of sales and finance: The ERP refuses it. The next save in the CRM carries it on. Met 2 times, the last time at 2026-11-20 09:06 UTC.',
      'person: pmo gave the exception to a.keller: She knows the customer.',
      'person: a.keller carried the handover on: Mended.',
      'checkpoint: A change in the CRM carried the handover on.',
      'person: What was asked of sales and finance is in order (retried by a.keller, "Mended"): The ERP refuses it.',
    ]);
  });
});

describe('waits in a trace', () => {
  const waits = (minute: number, failure: string) => [
    recordedAct({ recorded_at: at(minute), after: { state: 'waiting' } }),
    recordedAct({ recorded_at: at(minute), action: 'checkpoint.waits', after: { failure } }),
  ];
  const goesOn = (minute: number) => recordedAct({ recorded_at: at(minute), after: { state: 'validating' } });

  it('are told once for as long as they are for the same thing, with their length', () => {
    const acts = [
      ...waits(1, 'the ERP is down'),
      goesOn(2),
      ...waits(2, 'the ERP is down'),
      goesOn(6),
      ...waits(7, 'the PSA is down'),
    ];
    const handover = recordedHandover({ state: 'waiting', resume_at: at(31) });
    expect(told({ handover, acts })).toEqual([
      'wait: It waited 5 minutes, with 1 attempt in between: the ERP is down.',
      'wait: It has been waiting for 23 minutes: the PSA is down. It tries again at 2026-11-20 09:31 UTC.',
    ]);
  });

  it('are told apart when a person came between', () => {
    const retried = recordedAct({ recorded_at: at(3), actor: 'a.keller', after: { state: 'validating' } });
    const acts = [...waits(1, 'x'), retried, ...waits(4, 'x'), goesOn(5)];
    expect(told({ acts }).filter((line) => line.startsWith('wait'))).toHaveLength(2);
  });
});

describe('stage reviews in a trace', () => {
  it('are told with what they came to, earlier ones too', () => {
    const after = {
      stage: 'commit',
      state: 'failed',
      findings: [{ sentence: 'No dates' }],
      resourceDemandIds: ['D-1'],
    };
    const acts = [
      recordedAct({ recorded_at: at(-20), action: 'stage-review.finished', after }),
      recordedAct({
        recorded_at: at(-15),
        action: 'stage-review.waits',
        after: { stage: 'commit', reason: 'x', seconds: 4 },
      }),
      recordedAct({ recorded_at: at(-8), action: 'stage-review.finished', after }),
    ];
    const reviews = [recordedReview({ demands: ['D-1', 'D-2'] })];
    expect(told({ reviews, acts })).toEqual([
      'decision: The deal did not pass the gate of commit: No dates. 1 tentative resource demand stands for it.',
      'wait: The review of the gate of commit waited for 4 seconds: x.',
      'checkpoint: A review of the gate of commit was asked for.',
      'decision: The deal passed the gate of commit. 2 tentative resource demands stand for it.',
    ]);
  });
});

describe('a trace', () => {
  const minute = fc.integer({ min: -60, max: 60 }).map(at);
  const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 6 });
  const deals: fc.Arbitrary<RecordedDeal> = fc.record({
    handover: fc.constant(recordedHandover()),
    events: few(minute.map((when) => recordedEvent({ received_at: when, reason: `R${when.getTime()}` }))),
    reviews: few(minute.map((when) => recordedReview({ requested_at: when, reviewed_at: null, state: 'requested' }))),
    checkpoints: few(
      fc
        .record({ ended: minute, past: few(fc.tuple(minute, fc.constantFrom('failed', 'waiting'))) })
        .map(({ ended, past }) =>
          recordedCheckpoint({
            ended_at: ended,
            history: past.map(([when, state], index) => ({
              state,
              startedAt: when,
              endedAt: when,
              failure: `F${index}`,
            })),
            records: [{ system: 'erp', instance: 'de01', type: 'project', id: 'P-1' }],
          }),
        ),
    ),
    exceptions: few(
      fc
        .tuple(minute, fc.option(minute))
        .map(([opened, resolved]) => recordedException({ opened_at: opened, resolved_at: resolved })),
    ),
    acts: few(
      minute.map((when) => recordedAct({ recorded_at: when, actor: 'a.keller', after: { state: 'validating' } })),
    ),
    announcements: few(fc.integer({ min: -60, max: 60 }).map((each) => recordedAnnouncement('billing.ready', each))),
  });

  it('leaves nothing out and is in order, whatever there is', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const entries = traceOf(deal, NOW);
        const times = entries.map((entry) => entry.at.getTime());
        expect(times).toEqual([...times].sort((left, right) => left - right));
        for (const { sentence, kind } of entries) {
          expect(traceKinds).toContain(kind);
          expect(sentence).toMatch(/^([A-Z]|a[.]keller).*[.!?]$/s);
          expect(sentence).not.toMatch(/undefined|null|\[object|\.\./);
        }
        const { events, reviews, checkpoints, exceptions, acts, announcements } = deal;
        const attempts = checkpoints.reduce((sum, { history }) => sum + history.length + 1, 0);
        const cleared = exceptions.filter(({ resolved_at: resolved }) => resolved).length;
        const expected = events.length + reviews.length + attempts + checkpoints.length + exceptions.length + cleared;
        expect(entries).toHaveLength(expected + acts.length + announcements.length);
      }),
    );
  });
});

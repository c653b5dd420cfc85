import { at, recordedEvent, recordedException, recordedHandover } from '../../test/sample-recorded-deal.js';
import { type KnownDeal, verdictOf } from './verdict.js';

const verdict = (deal: Partial<KnownDeal>) => verdictOf({ exceptions: [], events: [], ...deal });

describe('why a deal is or is not a project', () => {
  it('is told by its handover', () => {
    const ofState = (change: Parameters<typeof recordedHandover>[0]) => verdict({ handover: recordedHandover(change) });
    expect(ofState({})).toBe('It is a project: P-1, provisioned at 2026-11-20 09:05 UTC.');
    expect(ofState({ state: 'validating', project_id: null })).toBe(
      'It is not a project yet: its handover is validating, and under way.',
    );
    expect(
      ofState({
        ...{
          state: 'waiting',
          project_id: null,
          waiting_for: 'the ERP is down.',
          waiting_since: at(1),
          resume_at: at(9),
        },
      }),
    ).toBe(
      'It is not a project yet: its handover waits since 2026-11-20 09:01 UTC, because the ERP is down, and tries again by itself at 2026-11-20 09:09 UTC.',
    );
    expect(ofState({ state: 'unwound' })).toBe(
      'It is not a project any more: what was written for it was undone. Its project is P-1.',
    );
  });

  it('names what stopped it, and who can help', () => {
    const exceptions = [
      recordedException(),
      recordedException({ checkpoint: 'validate-customer', owner: 'pmo', sentence: 'The customer is not known' }),
    ];
    const handover = recordedHandover({ state: 'blocked', project_id: null });
    expect(verdict({ handover, exceptions })).toBe(
      'It is not a project yet: its handover stopped at checking the project manager and checking the customer, and needs sales and the PMO. The opportunity names no project manager. The customer is not known.',
    );
    expect(verdict({ handover: recordedHandover({ state: 'blocked' }), exceptions: [] })).toBe(
      'It is a project, P-1, and not complete: its handover is blocked.',
    );
  });

  it('is told by the CRM where there is no handover', () => {
    expect(verdict({ inCrm: { stage: 'proposal', stageName: 'Proposal/Price Quote' } })).toBe(
      'It is not a project: the CRM says that its stage is "Proposal/Price Quote", and a handover begins with the win.',
    );
    expect(verdict({ inCrm: { stage: 'closed-won', stageName: 'Gewonnen' } })).toContain(
      'the CRM says that it is won ("Gewonnen"), and no event has told of that',
    );
    expect(verdict({ inCrm: 'gone' })).toBe('It is not a project: the CRM holds no such opportunity any more.');
  });

  it('is told by the last event where the CRM cannot be asked, or the event could not be worked on', () => {
    const lost = recordedEvent({ stage: 'Closed Lost', fate: 'not-ours', reason: 'The stage has no gate' });
    expect(verdict({ events: [lost] })).toBe(
      'It is not a project. The last that was told of it is "Closed Lost": The stage has no gate.',
    );
    const failed = recordedEvent({ fate: 'failed', reason: 'Handover itself failed over it.' });
    expect(verdict({ events: [failed], inCrm: { stage: 'closed-won', stageName: 'Closed Won' } })).toBe(
      'It is not a project: the last event of it could not be worked on. Handover itself failed over it.',
    );
  });
});

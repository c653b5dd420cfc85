import type { OpportunityChange } from '@handover/contracts/system-crm';
import type { Direction, HandoverState } from '../handovers/handover.js';
import { isWorthTelling, type KnownOpportunity } from './worth-telling.js';

const EARLIER = '2026-11-20T09:00:00.000Z';
const NOW = '2026-11-20T09:30:00.000Z';
const LATER = '2026-11-20T10:00:00.000Z';
const change = (stage: OpportunityChange['stage'], more: Partial<OpportunityChange> = {}): OpportunityChange => ({
  id: '006',
  stage,
  version: NOW,
  changedAt: NOW,
  ...more,
});
const deleted = change('closed-lost', { deleted: true });
const handover = (
  state: HandoverState,
  version: string | null = EARLIER,
  lastStage = 'Closed Won',
  direction: Direction = 'providing',
): KnownOpportunity => ({
  handover: { state, direction, version },
  reviews: [],
  lastStage,
});
const takenBack = (state: HandoverState, lastStage = 'Closed Lost') => handover(state, EARLIER, lastStage, 'unwinding');
const review = (stage: string, version: string, demands = 0): KnownOpportunity => ({
  reviews: [{ stage, version, demands }],
});
const nothing: KnownOpportunity = { reviews: [] };

describe('a change that the CRM lists', () => {
  it.each<[string, OpportunityChange, KnownOpportunity]>([
    ['a win of which no event has told', change('closed-won'), nothing],
    ['a win after a review', change('closed-won'), review('commit', EARLIER, 2)],
    ['a stage with a gate that was not reviewed', change('commit'), nothing],
    ['a newer version at a stage with a gate', change('commit'), review('commit', EARLIER)],
    ['the next stage with a gate', change('contract-review'), review('commit', EARLIER, 2)],
    ['that a deal with tentative demands fell back', change('proposal'), review('commit', EARLIER, 2)],
    ['that a deal with tentative demands was lost', change('closed-lost'), review('commit', EARLIER, 2)],
    ['that a deal with tentative demands was deleted', deleted, review('commit', EARLIER, 2)],
    ['that a blocked deal was saved', change('closed-won'), handover('blocked')],
    ['a blocked deal of which no version is known', change('closed-won'), handover('blocked', null)],
    ['that a deal was saved while its handover is under way', change('closed-won'), handover('validating')],
    ['that a lost deal is won again', change('closed-won'), takenBack('unwound')],
    ['that a deal is won again while it is taken back', change('closed-won'), takenBack('blocked')],
    ['that a won deal was lost', change('closed-lost'), handover('provisioned')],
    ['that a won deal was reopened', change('proposal'), handover('provisioned')],
    ['that a won deal was deleted', deleted, handover('provisioned')],
  ])('is worked on when it tells %s', (_, told, known) => {
    expect(isWorthTelling(told, known)).toBe(true);
  });

  it.each<[string, OpportunityChange, KnownOpportunity]>([
    ['a deal that is not ours yet', change('proposal'), nothing],
    ['a loss of a deal that never was ours', change('closed-lost'), nothing],
    ['a deletion of a deal that never was ours', deleted, nothing],
    ['what a webhook had reviewed', change('commit'), review('commit', NOW)],
    ['less than what was reviewed', change('commit'), review('commit', LATER)],
    ['a loss without demands', change('closed-lost'), review('commit', EARLIER)],
    ['what we wrote to a deal that is provisioned', change('closed-won'), handover('provisioned')],
    ['the version that blocks', change('closed-won'), handover('blocked', NOW)],
    ['an older version than the one that blocks', change('closed-won'), handover('blocked', LATER)],
    ['a loss that was recorded already', change('closed-lost'), handover('provisioned', EARLIER, 'Closed Lost')],
    ['what we wrote to a deal that is taken back', change('closed-lost'), takenBack('unwound')],
    ['what we wrote to a deal that was given up', change('closed-won'), takenBack('unwound', 'Closed Won')],
    ['a deletion that was recorded already', deleted, handover('provisioned', EARLIER, 'deleted')],
  ])('is passed over when it tells %s', (_, told, known) => {
    expect(isWorthTelling(told, known)).toBe(false);
  });
});

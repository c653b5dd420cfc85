import type { OpportunityHandover, OpportunityReadiness } from '@handover/contracts/experience-crm';
import { changeBetween } from './changes.js';
import type { View } from './view.js';

const before: View = { kind: 'before', readiness: { passes: true } as OpportunityReadiness };
const handover = (fields: Partial<OpportunityHandover>): View => ({
  kind: 'handover',
  handover: { state: 'provisioning', ...fields } as OpportunityHandover,
});

describe('the page around the card', () => {
  it('is told what is shown first, with no state before it', () => {
    expect(changeBetween({ kind: 'loading' }, before)).toMatchObject({
      state: 'before',
      previousState: null,
      passes: true,
    });
  });

  it('is told of a new state, of readiness and of a project', () => {
    const change = changeBetween(before, handover({ readyToStart: false }));
    expect(change).toMatchObject({ state: 'provisioning', previousState: 'before' });
    const ready = handover({ readyToStart: true, projectId: 'P-1' });
    expect(changeBetween(handover({ readyToStart: false }), ready)).toMatchObject({
      projectId: 'P-1',
      readyToStart: true,
    });
  });

  it('is not told of what concerns the card alone', () => {
    expect(changeBetween(handover({ summary: 'a' }), handover({ summary: 'b' }))).toBeUndefined();
    expect(changeBetween(before, { kind: 'loading' })).toBeUndefined();
  });
});

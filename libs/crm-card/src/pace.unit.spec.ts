import type { OpportunityHandover } from '@handover/contracts/experience-crm';
import { pauseBefore } from './pace.js';
import type { View } from './view.js';

const inState = (state: string): View => ({ kind: 'handover', handover: { state } as OpportunityHandover });
const pause = (view: View, looks: number) => pauseBefore(view, { looks, lost: false });

describe('the pause before the card looks again', () => {
  it('is a second while the handover is under way, and longer the longer nothing changes', () => {
    const pauses = [0, 1, 2, 3].map((looks) => pause(inState('provisioning'), looks));
    expect(pauses[0]).toBe(1_000);
    expect(pauses).toEqual([...new Set(pauses)].sort((a, b) => a - b));
    expect(pause(inState('provisioning'), 100)).toBe(5_000);
  });

  it('is longest where nothing is expected to happen', () => {
    const longest = ['validating', 'blocked', 'provisioned'].map((state) => pause(inState(state), 100));
    expect(longest).toEqual([5_000, 20_000, 120_000]);
  });

  it('is as long as the API asks for', () => {
    expect(pauseBefore(inState('validating'), { looks: 0, lost: true, atLeast: 60_000 })).toBe(60_000);
  });

  it('grows up to half a minute while the connection is lost, whatever is shown', () => {
    expect(pauseBefore(inState('provisioned'), { looks: 0, lost: true })).toBe(2_000);
    expect(pauseBefore(inState('provisioned'), { looks: 50, lost: true })).toBe(30_000);
  });
});

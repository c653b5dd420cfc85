import { handoverStates, mayBecome, statesBefore } from './handover.js';

describe('the states of a handover', () => {
  it('lead from the event to the project in order', () => {
    expect(mayBecome('received', 'validating')).toBe(true);
    expect(mayBecome('validating', 'provisioning')).toBe(true);
    expect(mayBecome('provisioning', 'provisioned')).toBe(true);
    expect(mayBecome('received', 'provisioned')).toBe(false);
  });

  it('never lead back from a project that is there to its provisioning', () => {
    expect(statesBefore('provisioning')).not.toContain('provisioned');
    expect(statesBefore('validating')).not.toContain('provisioned');
  });

  it('end where nothing follows', () => {
    for (const end of ['unwound', 'closed'] as const) {
      expect(handoverStates.filter((to) => mayBecome(end, to))).toEqual([]);
    }
  });
});

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

  it('lead from every state on the way, and from the project that is there, to the undoing', () => {
    for (const from of ['received', 'validating', 'provisioning', 'waiting', 'blocked', 'provisioned'] as const) {
      expect([from, mayBecome(from, 'unwinding')]).toEqual([from, true]);
    }
    expect(mayBecome('unwound', 'unwinding')).toBe(false);
  });

  it('end where nothing follows, and begin anew where all was taken back', () => {
    expect(handoverStates.filter((to) => mayBecome('closed', to))).toEqual([]);
    expect(handoverStates.filter((to) => mayBecome('unwound', to))).toEqual(['received', 'blocked']);
  });
});

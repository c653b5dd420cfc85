import { patienceVariable } from './patience.js';

describe('HANDOVER_PATIENCE', () => {
  it('names seconds by checkpoint, reviewed stage or kind of system', () => {
    expect(patienceVariable.parse(' create-schedules=3600, crm = 300, commit=7200 ')).toEqual({
      'create-schedules': 3600,
      crm: 300,
      commit: 7200,
    });
    expect(patienceVariable.parse(undefined)).toEqual({});
  });

  it.each([
    [
      'sap=300',
      '"sap" is neither a checkpoint, nor a step of an unwinding, nor a reviewed stage, nor a kind of system',
    ],
    ['crm=soon', 'crm needs whole seconds: crm=900'],
    ['crm', 'crm needs whole seconds: crm=900'],
    ['crm=0', 'crm needs whole seconds: crm=900'],
  ])('is refused as %s', (text, complaint) => {
    expect(patienceVariable.safeParse(text).error?.issues[0]?.message).toBe(complaint);
  });
});

import { salesforceId, storedId, withSuffix } from './salesforce-id.js';

describe('Salesforce ids', () => {
  it('get the suffix that Salesforce documents for its example', () => {
    expect(withSuffix('001A0000006Vm9r')).toBe('001A0000006Vm9rIAC');
  });

  it('are 18 characters that begin with the prefix of their object', () => {
    expect(salesforceId('006', 1)).toBe('006Hx0000000001IAA');
    expect(salesforceId('a01', 62)).toMatch(/^a01Hx0000000010[A-Z0-5]{3}$/);
  });

  it('are the same record with 15 or 18 characters', () => {
    expect(storedId('001A0000006Vm9r')).toBe('001A0000006Vm9rIAC');
    expect(storedId('001A0000006Vm9rIAC')).toBe('001A0000006Vm9rIAC');
  });

  it('with a suffix that does not belong to them are no ids', () => {
    expect(storedId('001A0000006Vm9rAAA')).toBeUndefined();
    expect(storedId("001A0000006Vm9'")).toBeUndefined();
    expect(storedId('001')).toBeUndefined();
  });
});

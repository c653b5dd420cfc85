import { RecordRefused } from '@handover/connector-kit';
import { envelope } from './envelope.js';
import { defaultFields } from './envelope-fields.js';
import { isStatement, statementOf } from './statement-mapping.js';

const values: Record<string, string> = {
  'Opportunity Id': '006Hx',
  'SOW Reference': 'SOW-1',
  'Contract Amount': '10.50',
  'Contract Currency': 'EUR',
  'Contract Type': 'Retainer',
  'Start Date': '2027-01-01',
  'End Date': '2027-12-31',
};
const envelopeWith = (changes: Record<string, string | undefined> = {}, more: object = {}) =>
  envelope.parse({
    envelopeId: 'e1',
    status: 'completed',
    customFields: {
      textCustomFields: Object.entries({ ...values, ...changes }).flatMap(([name, value]) =>
        value === undefined ? [] : [{ name, value }],
      ),
    },
    ...more,
  });
const config = { contractTypes: {}, billingMethods: {} };
const mapping = { fields: defaultFields, config };

describe('an envelope', () => {
  it.each([
    ['Contract Amount', undefined, 'terms.amount', 'Envelope e1 has no custom field "Contract Amount".'],
    [
      'Contract Amount',
      '12,000.00',
      'terms.amount',
      'Envelope e1 says "12,000.00" in the custom field "Contract Amount".',
    ],
    ['Contract Amount', 'NaN', 'terms.amount', expect.any(String)],
    ['Contract Currency', '€', 'terms.amount.currency', expect.any(String)],
    ['Contract Type', 'Barter', 'terms.contractType', expect.stringContaining('"Barter"')],
    ['Billing Method', 'Barter', 'terms.billingMethod', expect.stringContaining('"Barter"')],
    ['Start Date', '01.02.2027', 'terms.start', expect.any(String)],
    ['End Date', '2027-13-01', 'terms.end', expect.any(String)],
  ])('with "%s" as %j carries no terms, and says so', (name, value, field, vendorMessage) => {
    try {
      statementOf(envelopeWith({ [name]: value }), mapping);
      throw new Error('it was taken');
    } catch (error) {
      expect(error).toBeInstanceOf(RecordRefused);
      expect(error).toMatchObject({ field, vendorMessage });
    }
  });

  it.each([
    ['created', 'draft'],
    ['sent', 'sent'],
    ['delivered', 'sent'],
    ['signed', 'sent'],
    ['completed', 'signed'],
    ['Completed', 'signed'],
    ['declined', 'voided'],
    ['voided', 'voided'],
    ['timedout', 'voided'],
    ['something-new', 'sent'],
  ])('that is %s is %s', (status, ours) => {
    const completedDateTime = '2027-01-12T23:59:59.9990000Z';
    const statement = statementOf(envelopeWith({}, { status, completedDateTime }), mapping);
    expect([statement.status, statement.signedOn]).toEqual([ours, ours === 'signed' ? '2027-01-12' : undefined]);
  });

  it('takes labels of the configuration before its own', () => {
    const own = {
      contractTypes: { Barter: 'milestone' as const, Retainer: 'subscription' as const },
      billingMethods: {},
    };
    const typeOf = (label: string) =>
      statementOf(envelopeWith({ 'Contract Type': label }), { fields: defaultFields, config: own }).terms.contractType;
    expect(['Barter', 'Retainer', 'Fixed Price'].map(typeOf)).toEqual(['milestone', 'subscription', 'fixed-price']);
  });

  it('names those who sign in person as well', () => {
    const recipients = {
      signers: [{ name: 'Ada', email: 'ada@example' }],
      inPersonSigners: [{ signerName: 'Bo', signerEmail: 'bo@example', signedDateTime: '2027-01-12T10:00:00Z' }],
    };
    expect(statementOf(envelopeWith({}, { recipients }), mapping).signers).toEqual([
      { name: 'Ada', email: 'ada@example' },
      { name: 'Bo', email: 'bo@example', signedAt: '2027-01-12T10:00:00.000Z' },
    ]);
  });

  it('without a reference, or a deal, is no statement of work', () => {
    expect(isStatement(envelopeWith(), defaultFields)).toBe(true);
    expect(isStatement(envelopeWith({ 'SOW Reference': ' ' }), defaultFields)).toBe(false);
    expect(isStatement(envelopeWith({ 'Opportunity Id': undefined }), defaultFields)).toBe(false);
  });
});

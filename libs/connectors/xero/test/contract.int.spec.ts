import { readContract } from './support/contract.js';

const contract = readContract();

const quote = { Contact: { ContactID: '6a65f055-b0e0-471a-a933-d1ffdd89393f' }, Date: '2027-02-01' };
const exchange = {
  method: 'PUT',
  path: '/api.xro/2.0/Quotes',
  requestBody: { Quotes: [quote] },
  status: 200,
  responseBody: { Quotes: [{ ...quote, Status: 'DRAFT' }] },
};

(contract ? describe : describe.skip)("the check against Xero's contract", () => {
  it.each([
    ['what it has', {}, []],
    ['a field that it does not know', { requestBody: { Quotes: [{ ...quote, Colour: 'blue' }] } }, ['additional']],
    ['a value of another type', { requestBody: { Quotes: [{ ...quote, Title: 7 }] } }, ['must be string']],
    ['a text that is too long', { requestBody: { Quotes: [{ ...quote, Title: 'x'.repeat(101) }] } }, ['100']],
    ['an answer that breaks it', { responseBody: { Quotes: [{ QuoteID: 'no GUID' }] } }, ['uuid']],
    ['a status that it does not declare', { status: 202 }, ['not declared']],
    ['a query parameter that it does not know', { path: '/api.xro/2.0/Quotes?colour=blue' }, ['colour']],
    ['a path that it does not know', { path: '/api.xro/2.0/Quotations' }, ['not in the contract']],
  ])('takes or complains of %s', (_what, change, complaints) => {
    const found = contract!.violations({ ...exchange, ...change });
    expect(found).toEqual(complaints.map((each) => expect.stringContaining(each)));
  });
});

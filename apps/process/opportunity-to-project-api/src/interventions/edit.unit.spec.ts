import { sampleOpportunity } from '../../test/sample-deal.js';
import { byPointer, creditEdits, faultyPlaces, layOver, valuesAt, withEdits } from './edit.js';
import type { Intervention } from './intervention.js';

const opportunity = sampleOpportunity();
const edit = (id: string, changes: Record<string, unknown>): Intervention => ({
  ...{ id, kind: 'edit', checkpoint: 'validate-customer', changes, by: 'a.keller', at: '2026-11-20T09:30:00.000Z' },
  reason: 'Why',
});
const laid = (changes: Record<string, unknown>) => {
  const result = layOver(opportunity, changes);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.opportunity;
};

describe('an edit', () => {
  it('sets, makes and takes away values, and leaves the opportunity itself alone', () => {
    const before = structuredClone(opportunity);
    expect(laid({ '/purchaseOrder': 'PO-1', '/paymentTerms': null, '/lines/0/product': 'Cutover' })).toMatchObject({
      purchaseOrder: 'PO-1',
      lines: [{ product: 'Cutover' }],
    });
    expect(laid({ '/paymentTerms': null })).not.toHaveProperty('paymentTerms');
    expect(laid({ '/roleAssumptions/0': { role: 'Architect', hours: 8 } }).roleAssumptions).toHaveLength(1);
    expect(opportunity).toEqual(before);
  });

  it('may name a field without its slash', () => {
    expect(byPointer({ projectManager: 'E1', '/amount/amount': '1.00' })).toEqual({
      '/projectManager': 'E1',
      '/amount/amount': '1.00',
    });
  });

  it.each(['/', '/id', '/version', '/stage', '/projectId', '/approved', '/lines//x', '/account/__proto__/x'])(
    'has no place at %s',
    (pointer) => expect(faultyPlaces({ [pointer]: 1 }).map((fault) => fault.pointer)).toEqual([pointer]),
  );

  it('is not blamed for what the CRM holds in another form elsewhere', () => {
    const odd = { ...opportunity, closeDate: 'soon' };
    expect(layOver(odd, { '/projectManager': 'E1' })).toMatchObject({ opportunity: { projectManager: 'E1' } });
    expect(layOver(odd, { '/closeDate': 'later' })).toMatchObject({ faults: [{ pointer: '/closeDate' }] });
  });

  it('that comes later wins', () => {
    const edits = [edit('1', { '/projectManager': 'E1' }), edit('2', { '/projectManager': 'E2' })];
    expect(withEdits(opportunity, edits)).toMatchObject({ opportunity: { projectManager: 'E2' } });
  });

  it('that does not fit what the CRM holds now is a finding that names the place and the person', () => {
    const { finding } = withEdits(opportunity, [edit('1', { '/lines/4/quantity': 2 })]) as { finding: object };
    expect(finding).toMatchObject({ code: 'edit-does-not-fit', field: '/lines/4/quantity' });
    expect((finding as { sentence: string }).sentence).toContain('a.keller');
  });

  it('keeps what stood in its places', () => {
    expect(valuesAt(opportunity, { '/amount/currency': 'USD', '/purchaseOrder': 'x' })).toEqual({
      '/amount/currency': 'EUR',
      '/purchaseOrder': null,
    });
  });
});

describe('lineage', () => {
  const lineage = [
    { field: 'project/contractValue', source: 'opportunity/amount' },
    { field: 'billingProfile/currency', source: 'opportunity/amount/currency' },
    { field: 'deliveryProject/contractValue', source: 'decision:terms@3/percent of opportunity/amount' },
    { field: 'revenueSchedule/entries', source: 'opportunity/estimatedStart..estimatedEnd' },
    { field: 'project/name', source: 'opportunity/name' },
  ];

  it('names the edit for what was edited, as a whole or in part', () => {
    const edits = [edit('1', { '/amount/amount': '1.00' }), edit('2', { '/estimatedEnd': '2027-05-31' })];
    expect(creditEdits(lineage, edits)!.map(({ source }) => source)).toEqual([
      'edit:1',
      'opportunity/amount/currency',
      'decision:terms@3/percent of edit:1',
      'opportunity/estimatedStart..edit:2',
      'opportunity/name',
    ]);
  });
});

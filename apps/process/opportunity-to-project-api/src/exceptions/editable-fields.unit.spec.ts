import { sampleOpportunity } from '../../test/sample-deal.js';
import { editableFields } from './editable-fields.js';

const opportunity = sampleOpportunity({ projectManager: undefined });
const reasons = (field: string | null) =>
  editableFields(opportunity, field, [])
    .filter(({ reason }) => reason)
    .map(({ pointer, picker }) => [pointer, picker]);

describe('what can be edited', () => {
  it('begins with the field that the exception is about, or with all that are inside it', () => {
    expect(reasons('/projectManager')).toEqual([['/projectManager', 'employee']]);
    expect(reasons('/amount')).toEqual([
      ['/amount/amount', 'amount'],
      ['/amount/currency', 'currency'],
    ]);
    expect(reasons(null)).toEqual([]);
  });

  it('names a place that no table knows by its own words, and takes structures as they are', () => {
    expect(reasons('/contacts')).toEqual([['/contacts', 'structure']]);
    const [first] = editableFields(opportunity, '/account/name', []);
    expect(first).toMatchObject({ label: 'Account › name', picker: 'text', value: opportunity.account!.name });
  });

  it('takes a list whole, also when the exception is about a row or a value in one', () => {
    expect(reasons('/roleAssumptions')).toEqual([['/roleAssumptions', 'role-assumptions']]);
    expect(reasons('/milestones/0')).toEqual([['/milestones', 'milestones']]);
    const [first] = editableFields(opportunity, '/lines/0/product', []);
    expect(first).toMatchObject({ label: 'Lines', picker: 'lines', reason: true, value: opportunity.lines });
  });

  it('never is what belongs to the CRM or is a matter of approval', () => {
    expect(reasons('/stage')).toEqual([]);
    expect(reasons('/approved')).toEqual([]);
  });

  it('shows the last edit that holds and fits, beside what the CRM holds', () => {
    const edits = [{ '/purchaseOrder': 'PO-1' }, { '/purchaseOrder': 'PO-2' }, { '/lines/9/product': 'Nothing' }];
    const field = editableFields(opportunity, null, edits).find(({ pointer }) => pointer === '/purchaseOrder');
    expect(field).toMatchObject({ value: 'PO-2', inCrm: null });
  });
});

import { type Org, startOrg } from './support/start-org.js';

let org: Org;

beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.close());

describe('the mapping of an org', () => {
  it('reads quotes with the totals of each, and which the deal follows', async () => {
    const { quotes } = (await org.source.read(await org.opportunityOf('C-1001')))!;
    expect(quotes).toEqual([
      {
        id: expect.stringMatching(/^0Q0/),
        number: '00000001',
        name: 'Migration, first offer',
        status: 'Denied',
        synced: false,
        net: { amount: '198000.00', currency: 'EUR' },
        total: { amount: '235620.00', currency: 'EUR' },
        expires: undefined,
      },
      expect.objectContaining({ number: '00000002', synced: true, net: { amount: '184000.00', currency: 'EUR' } }),
    ]);
    expect((await org.source.read(await org.opportunityOf('C-1002')))!.quotes).toEqual([]);
  });

  it('leaves out what the org does not have', async () => {
    const source = org.sourceWith({
      fields: {
        opportunity: { practice: null, approved: null, readyToBill: null },
        account: { country: null },
        line: { description: null },
        milestone: false,
        role: { skills: null },
        quote: false,
      },
    });
    const id = await org.opportunityOf('C-1003');
    const opportunity = (await source.read(id))!;
    expect(opportunity).toMatchObject({ milestones: [], serviceLine: 'data' });
    for (const absent of ['practice', 'approved', 'quotes'] as const) expect(opportunity[absent]).toBeUndefined();
    expect(opportunity.account?.country).toBeUndefined();
    expect(opportunity.roleAssumptions[0]).toMatchObject({ role: expect.any(String), skills: undefined });
    await source.writeBack(id, { handoverState: 'x', readyToStaff: true, readyToStart: true, readyToBill: true });
    const held = (await org.records('Opportunity')).find((record) => record.id === id)!.data;
    expect([held.Ready_to_Start__c, held.Ready_to_Bill__c]).toEqual([true, false]);
  });

  it('reaches fields of records that a record refers to', async () => {
    const source = org.sourceWith({
      fields: { opportunity: { deliveryRegion: 'Account.Industry' }, account: { country: 'Parent.BillingCountry' } },
    });
    const opportunity = (await source.read(await org.opportunityOf('C-1001')))!;
    expect(opportunity.deliveryRegion).toBe('Energy');
    expect(opportunity.account?.country).toBeUndefined();
    expect(await source.inspect()).toEqual([]);
  });
});

describe('the inspection of an org', () => {
  const findings = async (config: object) =>
    (await org.sourceWith(config).inspect()).map(({ severity, fault, field, vendorField, value }) =>
      [severity, fault, field, vendorField, ...(value === undefined ? [] : [value])].join(' '),
    );

  it('finds nothing where all is as it should be', async () => {
    expect(await findings({})).toEqual([]);
  });

  it('finds fields that are not there, of another type, or not to be written', async () => {
    const fields = {
      opportunity: {
        practice: 'Practise__c',
        estimatedStart: 'Name',
        readyToBill: 'IsWon',
        serviceLine: 'Account.Colour__c',
        purchaseOrder: 'Nobody__r.Name',
      },
      line: { product: 'Product2.Name' },
      milestone: { children: 'Milestones__r' },
      role: { hours: 'Skills__c' },
      note: { reference: 'Subject' },
    };
    expect((await findings({ fields })).sort()).toEqual([
      'error missing lines.product OpportunityLineItem.Product2.Name',
      'error missing milestones Opportunity.Milestones__r',
      'error missing opportunity.practice Opportunity.Practise__c',
      'error missing opportunity.purchaseOrder Opportunity.Nobody__r.Name',
      'error missing opportunity.serviceLine Opportunity.Account.Colour__c',
      'error not-writable opportunity.readyToBill Opportunity.IsWon',
      'error wrong-type notes.reference Task.Subject',
      'error wrong-type opportunity.estimatedStart Opportunity.Name',
      'error wrong-type roleAssumptions.hours Role_Assumption__c.Skills__c',
    ]);
  });

  it('finds values that nobody mapped, and mapped ones that the org does not offer', async () => {
    const stages = ['Prospecting', 'Verbal', 'Closed Won', 'Closed Lost'];
    await org.control('PUT', '/crm/picklists/Opportunity/StageName', { values: stages });
    await org.control('PUT', '/crm/picklists/Opportunity/Billing_Method__c', { values: ['Recurring', 'Barter'] });
    const config = { billingMethods: { 'Per Seat': 'recurring' }, contractTypes: { Retainer: 'retainer' } };
    expect(await findings(config)).toEqual([
      'warning unmapped-value opportunity.stage Opportunity.StageName Verbal',
      'error unmapped-value opportunity.billingMethod Opportunity.Billing_Method__c Barter',
      'warning unknown-value opportunity.billingMethod Opportunity.Billing_Method__c Per Seat',
    ]);
    const mapped = { stages: { Verbal: 'commit' }, billingMethods: { Barter: 'recurring' } };
    expect(await findings(mapped)).toEqual([]);
  });

  it('finds that amounts would be taken for another currency', async () => {
    expect(await findings({ currency: 'EUR', ...mappedAgain })).toEqual([
      'error unknown-value opportunity.amount Opportunity.CurrencyIsoCode EUR',
    ]);
  });

  it('finds that change events are to be read which the org does not publish', async () => {
    expect(await findings({ changes: { by: 'events' }, ...mappedAgain })).toEqual([
      'error missing changes.channel /data/OpportunityChangeEvent',
    ]);
  });

  const mappedAgain = { stages: { Verbal: 'commit' }, billingMethods: { Barter: 'recurring' } };
});

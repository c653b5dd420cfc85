import { RecordNotFound, RecordRefused } from '@handover/connector-kit';
import { type Org, startOrg } from './support/start-org.js';

let org: Org;

beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.close());

const ABSENT = '006Hx0000000000AAA';

describe('reading an opportunity', () => {
  it('answers it with everything, in our words', async () => {
    const id = await org.opportunityOf('C-1003');
    const opportunity = (await org.source.read(id))!;
    expect(opportunity).toMatchObject({
      id,
      name: 'Albion Retail: data platform',
      stage: 'contract-review',
      stageName: 'Negotiation/Review',
      amount: { amount: '240000.00', currency: 'GBP' },
      probability: 90,
      account: { customerNumber: 'C-1003', name: 'Albion Retail plc', country: 'GB' },
      legalEntity: 'GB01',
      serviceLine: 'data',
      contractType: 'milestone',
      billingMethod: 'milestone',
      estimatedStart: '2027-02-15',
      projectManager: 'E1005',
      owner: 'Priya Nair',
      approved: false,
    });
    expect(opportunity.lines.map(({ amount }) => amount.amount)).toEqual(['205000.00', '35000.00']);
    expect(opportunity.milestones.map(({ dueDate }) => dueDate)).toEqual([
      '2027-03-31',
      '2027-06-15',
      '2027-08-31',
      '2027-10-29',
    ]);
    expect(opportunity.roleAssumptions).toContainEqual({
      role: 'Data engineer',
      hours: 900,
      skills: ['sql', 'pipelines'],
    });
    expect(opportunity.contacts[0]).toEqual({
      name: 'Olivia Hart',
      email: 'olivia.hart@albion.example',
      role: 'Economic Buyer',
    });
    expect(opportunity.version).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('leaves out what sales has not filled in', async () => {
    const opportunity = (await org.source.read(await org.opportunityOf('C-1006')))!;
    expect(opportunity.projectManager).toBeUndefined();
    expect(opportunity.amount).toEqual({ amount: '75500.50', currency: 'EUR' });
    expect(opportunity.milestones).toEqual([]);
  });

  it('answers nothing for one that does not exist, whatever the id looks like', async () => {
    expect(await org.source.read(ABSENT)).toBeUndefined();
    expect(await org.source.read("x' OR Name != '")).toBeUndefined();
  });

  it('takes the mapping of the configuration before its own', async () => {
    const source = org.sourceWith({
      fields: { opportunity: { purchaseOrder: 'SOW_Reference__c' } },
      stages: { 'Negotiation/Review': 'commit' },
    });
    const opportunity = (await source.read(await org.opportunityOf('C-1003')))!;
    expect(opportunity).toMatchObject({ stage: 'commit', purchaseOrder: 'SOW-2027-003' });
  });

  it('is refused with the name of the field when a label is mapped to nothing', async () => {
    const id = await org.opportunityOf('C-1004');
    await org.control('PATCH', `/records/crm/Opportunity/${id}`, { Contract_Type__c: 'Barter' });
    const error = await org.source.read(id).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RecordRefused);
    expect(error).toMatchObject({ field: 'contractType', vendorMessage: 'Barter' });
    const mapped = await org.sourceWith({ contractTypes: { Barter: 'retainer' } }).read(id);
    expect(mapped!.contractType).toBe('retainer');
  });
});

describe('writing back', () => {
  it('sets project, readiness and link, and makes a new version', async () => {
    const id = await org.opportunityOf('C-1002');
    const before = (await org.source.read(id))!;
    const writeBack = {
      projectId: 'P-2027-000001',
      handoverState: 'provisioned',
      readyToStaff: true,
      readyToStart: true,
      readyToBill: false,
    };
    await org.source.writeBack(id, writeBack);
    await org.source.writeBack(id, { ...writeBack, projectId: undefined });
    const after = (await org.source.read(id))!;
    expect(after.projectId).toBe('P-2027-000001');
    expect(after.version > before.version).toBe(true);
  });

  it('to an opportunity that does not exist fails', async () => {
    const writeBack = { handoverState: 'provisioned', readyToStaff: false, readyToStart: false, readyToBill: false };
    await expect(org.source.writeBack(ABSENT, writeBack)).rejects.toThrow(RecordNotFound);
    await expect(org.source.writeBack('../Account', writeBack)).rejects.toThrow(RecordNotFound);
  });
});

describe('a note', () => {
  const note = { subject: 'Handover blocked', body: 'No project manager.', externalReference: "main:1/it's" };

  it('is left once, for the owner, and found by its reference', async () => {
    const id = await org.opportunityOf('C-1006');
    expect(await org.source.findNote(id, note.externalReference)).toBeUndefined();
    const created = await org.source.createNote(id, note);
    expect(await org.source.createNote(id, note)).toEqual(created);
    expect(await org.source.findNote(id, note.externalReference)).toEqual({ ...note, id: created.id });
  });

  it('on an opportunity that does not exist fails', async () => {
    const other = { ...note, externalReference: 'main:2' };
    await expect(org.source.createNote(ABSENT, other)).rejects.toThrow(RecordNotFound);
  });
});

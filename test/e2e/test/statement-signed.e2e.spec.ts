import { eventually } from '@handover/testing';
import { startTestPlatform, type TestPlatform, xeroDocuments } from '../src/index.js';

interface Exception {
  id: string;
  handoverKey: string;
}

const customField = (name: string, value: string) => ({ fieldId: '1', name, show: 'false', required: 'false', value });

describe('a deal whose statement of work is not in order when it is won', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform();
  }, 180_000);

  afterAll(() => test?.close());

  /** A deal that needs a statement of work for its size. */
  async function bigDeal(name: string): Promise<string> {
    const [id] = await test.crm.createDeals(1, name);
    const lines = await test.control.records('crm', 'OpportunityLineItem');
    const own = lines.filter(({ data }) => data.OpportunityId === id);
    for (const { id: line } of own) {
      await test.control.changeRecord('crm', 'OpportunityLineItem', line, { TotalPrice: 60_000 });
    }
    await test.control.changeRecord('crm', 'Opportunity', id!, { Amount: 120_000 });
    return id!;
  }

  /** Stores the envelope of a deal in DocuSign, as its sender would; answers its id. */
  async function send(opportunityId: string, envelopeId: string, change: object = {}): Promise<string> {
    const [sample] = await test.control.records('documents', 'statement-of-work');
    const fields = {
      'Opportunity Id': opportunityId,
      'SOW Reference': `SOW-${opportunityId}`,
      'Contract Amount': '120000.00',
      'Contract Currency': 'EUR',
      'Contract Type': 'Fixed Price',
      'Billing Method': 'Fixed Schedule',
      'Start Date': '2027-02-01',
      'End Date': '2027-05-31',
      'Payment Terms': 'net-30',
      ...change,
    };
    const textCustomFields = Object.entries(fields).map(([name, value]) => customField(name, value));
    const { completedDateTime: _completed, ...data } = sample!.data;
    await test.control.store('documents', 'statement-of-work', envelopeId, {
      ...data,
      status: 'sent',
      statusChangedDateTime: new Date().toISOString(),
      customFields: { textCustomFields, listCustomFields: [] },
    });
    return envelopeId;
  }

  async function complete(envelopeId: string): Promise<void> {
    const now = new Date().toISOString();
    const signed = { status: 'completed', completedDateTime: now, statusChangedDateTime: now };
    await test.control.changeRecord('documents', 'statement-of-work', envelopeId, signed);
  }

  async function exceptionOf(opportunityId: string): Promise<Exception> {
    const { body } = await test.ops<{ items: Exception[] }>('GET', '/v1/exceptions');
    return body.items.find(({ handoverKey }) => handoverKey === `main:${opportunityId}`)!;
  }

  async function expectProvisionedByItself(opportunityId: string, { id }: Exception): Promise<void> {
    await test.untilAll([opportunityId], ['provisioned']);
    const { body } = await test.ops('GET', `/v1/exceptions/${id}`);
    expect(body).toMatchObject({
      open: false,
      resolution: 'retried',
      resolvedBy: 'documents',
      resolvedReason: 'The statement of work changed in the document system.',
    });
    expect(await xeroDocuments(test.control, `main:${opportunityId}`)).toEqual({
      projects: 1,
      billingProfiles: 1,
      contracts: 1,
      billingSchedules: 1,
      revenueSchedules: 1,
    });
  }

  it('goes on by itself once everybody has signed, and is provisioned once', async () => {
    const id = await bigDeal('Unsigned');
    const envelopeId = await send(id, '5f0a2f0e-7d5c-4f57-9a35-2d9f3f1f0a01');
    await test.crm.win([id]);
    await test.untilAll([id], ['blocked']);
    const exception = await exceptionOf(id);
    expect(exception).toMatchObject({
      class: 'missing-data',
      sentence: `The statement of work SOW-${id} is sent and not signed.`,
      after: expect.stringContaining('goes on by itself'),
    });
    await complete(envelopeId);
    await expectProvisionedByItself(id, exception);
  }, 120_000);

  it('goes on by itself once a statement says what the opportunity says', async () => {
    const id = await bigDeal('Differing');
    const envelopeId = await send(id, '5f0a2f0e-7d5c-4f57-9a35-2d9f3f1f0a02', { 'Contract Currency': 'USD' });
    await complete(envelopeId);
    await test.crm.win([id]);
    await test.untilAll([id], ['blocked']);
    const exception = await exceptionOf(id);
    expect(exception).toMatchObject({ class: 'terms-mismatch' });
    await send(id, '5f0a2f0e-7d5c-4f57-9a35-2d9f3f1f0a02');
    await complete('5f0a2f0e-7d5c-4f57-9a35-2d9f3f1f0a02');
    await expectProvisionedByItself(id, exception);
  }, 120_000);

  it('leaves what Xero tells of its invoices with the ERP API, in our words', async () => {
    type Changes = { items: { type: string; instance: string; change: string }[] };
    await eventually(
      async () => {
        const { body } = await test.inside<Changes>(
          'system-erp-api',
          'GET',
          '/v1/record-changes?instance=de01&limit=1',
        );
        return body.items.length > 0 && body.items[0]!.type === 'invoice';
      },
      { withinMs: 30_000 },
    );
  }, 60_000);
});

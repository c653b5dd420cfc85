import { eventually } from '@handover/testing';
import { startTestPlatform, type TestPlatform } from '../src/index.js';

type Step = { step: string; record: { type: string; id: string }; outcome: string; attempts: number };
type Unwinding = { revision: number; begunBy: string; outcome?: string; approvedBy?: string; steps: Step[] };
type Handover = {
  state: string;
  projectId: string;
  revision: number;
  unwindings: Unwinding[];
  exceptions: { id: string; class: string; owner: string; sentence: string }[];
};

describe('a deal that was won', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform();
  }, 120_000);
  afterEach(() => test?.control.strike());
  afterAll(() => test?.close());

  const handover = async (id: string) => (await test.ops<Handover>('GET', `/v1/handovers/main:${id}`)).body;
  const won = async (name: string, change: object = {}) => {
    const [id] = await test.crm.createDeals(1, name);
    await test.control.changeRecord('crm', 'Opportunity', id!, change);
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    return id!;
  };
  const outcomes = ({ steps }: Unwinding) => steps.map(({ record: { type }, outcome }) => [type, outcome]);

  const ofType = async (type: string) =>
    (await test.control.records('erp', type)).map(({ id, data }) => ({ id, ...data }));

  /** In which state the vendor systems hold what carries a reference. */
  const held = async (reference: string) => {
    const [projects, invoices, journals] = await Promise.all(['project', 'invoice', 'manual-journal'].map(ofType));
    const { body } = await test.inside<{ items: { status: string }[] }>(
      'system-psa-api',
      'GET',
      `/v1/resource-demands?externalReference=${encodeURIComponent(reference)}`,
    );
    const states = (records: Record<string, unknown>[], field: string, matches: (text: string) => boolean) =>
      records.filter((each) => matches(String(each[field]))).map((each) => String(each.Status ?? each.status));
    return {
      projects: states(projects!, 'name', (name) => name.endsWith(`[${reference}]`)),
      invoices: states(invoices!, 'Reference', (each) => each === reference),
      journals: states(journals!, 'Narration', (each) => each.endsWith(` ${reference}`)),
      demands: body.items.map(({ status }) => status),
    };
  };

  const statusOf = async (projectId: string) => {
    const path = `/v1/projects/${projectId}?legalEntity=DE01`;
    return (await test.inside<{ status: string }>('system-erp-api', 'GET', path)).body.status;
  };

  const stateInCrm = async (id: string) =>
    (await test.control.records('crm', 'Opportunity')).find((record) => record.id === id)!.data.Handover_State__c;

  const everything = [
    ['resource-demand', 'released'],
    ['resource-demand', 'released'],
    ['billing-schedule', 'closed'],
    ['revenue-schedule', 'closed'],
    ['contract', 'closed'],
    ['billing-profile', 'closed'],
    ['project', 'cancelled'],
    ['opportunity', 'told'],
  ];

  it('and is lost is taken back: people released, drafts deleted, the project cancelled and the seller told, each once', async () => {
    const id = await won('Lost');
    expect(await held(`main:${id}`)).toMatchObject({ projects: ['INPROGRESS'], demands: ['open', 'open'] });
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['unwound']);
    const { unwindings, projectId } = await handover(id);
    expect(unwindings).toMatchObject([{ begunBy: 'crm', outcome: 'cancelled' }]);
    expect(outcomes(unwindings[0]!)).toEqual(everything);
    expect(unwindings[0]!.steps.every(({ attempts }) => attempts === 1)).toBe(true);
    const { invoices, journals, ...rest } = await held(`main:${id}`);
    expect(rest).toEqual({ projects: ['CLOSED'], demands: ['released', 'released'] });
    expect([...new Set([...invoices, ...journals])]).toEqual(['DELETED']);
    expect(await statusOf(projectId)).toBe('cancelled');
    expect(await stateInCrm(id)).toBe('unwound');
    const { body } = await test.ops<{ items: { event: { type: string } }[] }>(
      'GET',
      `/v1/handovers?recordId=${projectId}`,
    );
    expect(body.items).toMatchObject([{ key: `main:${id}`, state: 'unwound' }]);
  }, 120_000);

  it('and lost after work was done is frozen, and finance is asked, which lets it stay so', async () => {
    const id = await won('Worked on');
    const { projectId } = await handover(id);
    await test.control.changeRecord('erp', 'project', projectId, { minutesLogged: 450 });
    const [invoice] = (await ofType('invoice')).filter(
      (each) => (each as { InvoiceNumber?: string }).InvoiceNumber === `main:${id}/1`,
    );
    await test.control.changeRecord('erp', 'invoice', invoice!.id, { Status: 'AUTHORISED' });
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['blocked']);
    const blocked = await handover(id);
    expect(blocked.exceptions).toMatchObject([{ class: 'policy', owner: 'finance' }]);
    const [exception] = blocked.exceptions;
    expect(exception!.sentence).toContain(`7.5 hours are booked on project ${projectId}`);
    expect(exception!.sentence).toContain(`invoice main:${id}/1`);
    expect(await statusOf(projectId)).toBe('frozen');
    const { invoices, demands } = await held(`main:${id}`);
    expect([...invoices].sort()).toEqual(['AUTHORISED', ...invoices.slice(1).map(() => 'DELETED')]);
    expect(demands).toEqual(['released', 'released']);

    await test.ops('POST', `/v1/exceptions/${exception!.id}/retries`, { reason: 'Look again' });
    type Document = { occurrences: number; actions: { name: string; path: string }[] };
    const document = await eventually(async () => {
      const { body } = await test.ops<Document>('GET', `/v1/exceptions/${exception!.id}`);
      return body.occurrences === 2 && body;
    });
    const approve = document.actions.find(({ name }) => name === 'approve')!;
    const approval = await test.ops('POST', approve.path, { reason: 'Invoiced for the workshop' });
    expect(approval.status).toBe(202);
    await test.untilAll([id], ['unwound']);
    const { unwindings } = await handover(id);
    expect(unwindings).toMatchObject([{ outcome: 'frozen', approvedBy: expect.any(String) }]);
    expect(await statusOf(projectId)).toBe('frozen');
    expect(await stateInCrm(id)).toBe('unwound');
  }, 120_000);

  it('and lost after Xero has made an invoice that was approved is frozen, and nothing more is made', async () => {
    const id = await won('Recurring', { Contract_Type__c: 'Managed Service', Billing_Method__c: 'Recurring' });
    const reference = `main:${id}`;
    await test.control.drawInvoices('DE01', reference, '2027-03-31');
    const drawn = (await ofType('invoice')).filter(
      (each) => 'RepeatingInvoiceID' in each && (each as { Reference?: string }).Reference === reference,
    ) as { id: string; InvoiceNumber?: string }[];
    expect(drawn).toHaveLength(1);
    await test.control.changeRecord('erp', 'invoice', drawn[0]!.id, { Status: 'AUTHORISED' });
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['blocked']);
    const { exceptions, projectId } = await handover(id);
    expect(exceptions).toMatchObject([{ class: 'policy', owner: 'finance' }]);
    expect(exceptions[0]!.sentence).toContain(`invoice ${drawn[0]!.InvoiceNumber}`);
    expect(await statusOf(projectId)).toBe('frozen');
    await test.control.drawInvoices('DE01', reference, '2027-12-31');
    expect((await held(reference)).invoices.sort()).toEqual(['AUTHORISED', 'DELETED']);
  }, 120_000);

  it('and lost after time was booked is cancelled once that is gone and finance asks to look again', async () => {
    const id = await won('Moved time');
    const { projectId } = await handover(id);
    await test.control.changeRecord('erp', 'project', projectId, { minutesLogged: 60 });
    await test.crm.moveTo('Negotiation/Review', [id]);
    await test.untilAll([id], ['blocked']);
    await test.control.changeRecord('erp', 'project', projectId, { minutesLogged: 0 });
    const [exception] = (await handover(id)).exceptions;
    await test.ops('POST', `/v1/exceptions/${exception!.id}/retries`, { reason: 'Time moved' });
    await test.untilAll([id], ['unwound']);
    expect(outcomes((await handover(id)).unwindings[0]!)).toEqual(everything);
    expect(await statusOf(projectId)).toBe('cancelled');
  }, 120_000);

  it('and is lost while a system is down is taken back once it is up, also where answers are lost', async () => {
    const id = await won('Down');
    await test.control.strike({ system: 'billing', operation: '*', fault: { kind: 'down' } });
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['waiting']);
    await test.control.strike(
      ...['Quotes.update', 'Invoices.update', 'Projects.update'].map((operation) => ({
        system: '*',
        operation,
        fault: { kind: 'lose-answer' },
        times: 1,
      })),
    );
    await test.untilAll([id], ['unwound']);
    expect(outcomes((await handover(id)).unwindings[0]!)).toEqual(everything);
    expect((await held(`main:${id}`)).projects).toEqual(['CLOSED']);
  }, 120_000);

  it('and is lost in the middle of its provisioning leaves nothing behind', async () => {
    const [id] = await test.crm.createDeals(1, 'In the middle');
    await test.control.strike({ system: 'erp', operation: 'Projects.create', fault: { kind: 'delay', ms: 3_000 } });
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioning']);
    await test.crm.moveTo('Closed Lost', [id!]);
    await test.untilAll([id!], ['unwound']);
    const { projects, demands, invoices } = await held(`main:${id}`);
    expect({ projects, demands, invoices }).toEqual({ projects: ['CLOSED'], demands: [], invoices: [] });
    expect(outcomes((await handover(id!)).unwindings[0]!)).toEqual([
      ['project', 'cancelled'],
      ['opportunity', 'told'],
    ]);
  }, 120_000);

  it('and that a person gives up while it is blocked is taken back, and begins anew once it was reopened and won again', async () => {
    const [id] = await test.crm.createDeals(1, 'Given up');
    const refuse = { kind: 'refuse', message: 'Period 2027-02 is closed.' };
    await test.control.strike({ system: 'billing', operation: 'Invoices.create', fault: refuse });
    await test.crm.win([id!]);
    await test.untilAll([id!], ['blocked']);
    const { projectId, exceptions } = await handover(id!);
    await test.control.strike();
    const { body: document } = await test.ops<{ actions: { name: string; path: string }[] }>(
      'GET',
      `/v1/exceptions/${exceptions[0]!.id}`,
    );
    const unwind = document.actions.find(({ name }) => name === 'unwind')!;
    expect((await test.ops('POST', unwind.path, {})).status).toBe(400);
    const given = await test.ops('POST', unwind.path, { reason: 'The customer went elsewhere' });
    expect(given).toMatchObject({ status: 202, body: { resumed: 1, refused: [] } });
    await test.untilAll([id!], ['unwound']);
    expect(await statusOf(projectId)).toBe('cancelled');
    expect((await test.ops('POST', `/v1/handovers/main:${id}/unwindings`, { reason: 'Again' })).status).toBe(409);
    expect(await stateInCrm(id!)).toBe('unwound');
    await test.crm.moveTo('Negotiation/Review', [id!]);
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    expect(await handover(id!)).toMatchObject({ revision: 2, unwindings: [{ begunBy: expect.any(String) }] });
  }, 120_000);

  it('and is won again after it was taken back becomes another project, and the first one stays cancelled', async () => {
    const id = await won('Won again');
    const first = (await handover(id)).projectId;
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['unwound']);
    await test.crm.win([id]);
    await test.untilAll([id], ['provisioned']);
    const again = await handover(id);
    expect(again.revision).toBe(2);
    expect(again.projectId).not.toBe(first);
    expect(await statusOf(first)).toBe('cancelled');
    expect(await held(`main:${id}`)).toMatchObject({ projects: ['CLOSED'], demands: ['released', 'released'] });
    expect(await held(`main:${id}@2`)).toMatchObject({ projects: ['INPROGRESS'], demands: ['open', 'open'] });
    expect((await test.control.counts()).duplicates).toEqual([]);
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['unwound']);
    expect((await held(`main:${id}@2`)).projects).toEqual(['CLOSED']);
  }, 120_000);

  it('and is won again beside a frozen project waits for somebody to decide', async () => {
    const id = await won('Frozen');
    const { projectId } = await handover(id);
    await test.control.changeRecord('erp', 'project', projectId, { minutesLogged: 60 });
    await test.crm.moveTo('Closed Lost', [id]);
    await test.untilAll([id], ['blocked']);
    const [inUse] = (await handover(id)).exceptions;
    await test.ops('POST', `/v1/exceptions/${inUse!.id}/approvals`, { reason: 'Written off' });
    await test.untilAll([id], ['unwound']);
    await test.crm.win([id]);
    await test.untilAll([id], ['blocked']);
    const { exceptions } = await handover(id);
    expect(exceptions).toMatchObject([{ class: 'policy', owner: 'pmo' }]);
    expect(exceptions[0]!.sentence).toContain(projectId);
    await test.ops('POST', `/v1/exceptions/${exceptions[0]!.id}/approvals`, { reason: 'A new project' });
    await test.untilAll([id], ['provisioned']);
    expect(await handover(id)).toMatchObject({ revision: 2, exceptions: [] });
    expect(await statusOf(projectId)).toBe('frozen');
  }, 120_000);
});

import type { NewRevenueSchedule } from '@handover/canonical';
import { AnswerLost, RecordConflict, RecordRefused } from '@handover/connector-kit';
import { XeroBillingLedger, XeroProjectLedger } from '../src/index.js';
import {
  newBillingProfile,
  newBillingSchedule,
  newContract,
  newRevenueSchedule,
  projectSamples,
} from './support/samples.js';
import { type RunningXero, startXero } from './support/start-xero.js';

let xero: RunningXero;
let projects: XeroProjectLedger;
let billing: XeroBillingLedger;
let number = 0;

beforeAll(async () => {
  xero = await startXero();
  const organisation = xero.organisation();
  projects = new XeroProjectLedger(organisation);
  billing = new XeroBillingLedger(organisation);
});
afterEach(() => xero.faults.clear());
afterAll(() => xero?.stop());

const newReference = () => `main:record${++number}`;

/** Calls of the APIs that something takes, without those that find out what is kept for a while. */
async function callsOf(work: () => Promise<unknown>): Promise<string[]> {
  const from = xero.proxy.exchanges.length;
  await work();
  return xero.proxy.exchanges
    .slice(from)
    .map(({ method, path }) => `${method} ${path.split('?')[0]!.replace(/[0-9a-f-]{36}/, '…')}`);
}

interface Document {
  Contact?: { Name: string };
  DueDate?: string;
  Reference?: string;
  LineItems: { TaxType?: string; Tracking: { Name: string; Option: string }[] }[];
}

/** What the last write of a collection was answered. */
function lastWritten(collection: string): Document[] {
  const written = xero.proxy.exchanges.filter(
    ({ method, path }) => method !== 'GET' && path.includes(`/${collection}`),
  );
  return (written.at(-1)!.responseBody as Record<string, Document[]>)[collection]!;
}

describe('the calls that a record takes', () => {
  it('are a quote, a project and a task for each package that can be worked on', async () => {
    await projects.create({ ...projectSamples.project, externalReference: newReference() });
    const externalReference = newReference();
    const calls = await callsOf(() => projects.create({ ...projectSamples.project, externalReference }));
    expect(calls).toEqual([
      'PUT /api.xro/2.0/Quotes',
      'POST /projects.xro/2.0/Projects',
      ...Array.from({ length: 6 }, () => 'POST /projects.xro/2.0/Projects/…/Tasks'),
    ]);
  });

  it('are one for each other record, after one that finds the dimensions', async () => {
    const externalReference = newReference();
    const { id } = await projects.create({ ...projectSamples.project, externalReference });
    // Options of tracking categories are added, and known from then on.
    await projects.assignFinancialDimensions(id, projectSamples.otherDimensions);
    const assigned = await callsOf(() => projects.assignFinancialDimensions(id, projectSamples.dimensions));
    expect(assigned.sort()).toEqual([
      'GET /api.xro/2.0/Quotes',
      'GET /projects.xro/2.0/Projects/…',
      'POST /api.xro/2.0/Quotes/…',
    ]);
    const common = { externalReference, projectId: id };
    const calls = await callsOf(async () => {
      await billing.billingProfiles.create({ ...newBillingProfile, ...common });
      await billing.contracts.create({ ...newContract, ...common });
      await billing.billingSchedules.create({ ...newBillingSchedule, ...common });
      await billing.revenueSchedules.create({ ...newRevenueSchedule, ...common });
    });
    expect(calls.filter((call) => !call.endsWith('/TaxRates'))).toEqual([
      'PUT /api.xro/2.0/Quotes',
      'PUT /api.xro/2.0/Quotes',
      'GET /api.xro/2.0/Quotes',
      'PUT /api.xro/2.0/Invoices',
      'PUT /api.xro/2.0/ManualJournals',
    ]);
  });
});

describe('the project that people see in Xero', () => {
  it('is renamed by a change that is asked for again after its first answer was lost', async () => {
    const { id, version } = await projects.create({ ...projectSamples.project, externalReference: newReference() });
    const change = { name: 'Renamed for good', end: '2028-02-29' };
    await xero.faults.strike({ kind: 'lose-answer' });
    await expect(projects.update(id, version, change)).rejects.toThrow(AnswerLost);
    await xero.faults.clear();
    await projects.update(id, (await projects.read(id))!.version, change);
    const read = () => xero.proxy.exchanges.findLast(({ method, path }) => method === 'GET' && path.includes(id));
    await projects.read(id);
    expect(read()!.responseBody).toMatchObject({
      name: expect.stringContaining(change.name),
      deadlineUtc: '2028-02-29T00:00:00Z',
    });
  });
});

describe('a change of a project that breaks off after its quote was written', () => {
  it('does not pass for one that was not done', async () => {
    const { id, version } = await projects.create({ ...projectSamples.project, externalReference: newReference() });
    const fault = { kind: 'rate-limit', retryAfterSeconds: 0 };
    await xero.control('PUT', '/faults', { faults: [{ system: '*', operation: 'Projects.update', fault }] });
    await expect(projects.update(id, version, { name: 'Half done' })).rejects.toThrow(AnswerLost);
    await xero.faults.clear();
    expect((await projects.read(id))!.name).toBe('Half done');
  });
});

describe('a draft of an invoice', () => {
  it("has the profile's customer, terms and tax, and the dimensions of the project", async () => {
    const externalReference = newReference();
    const { id: projectId } = await projects.create({ ...projectSamples.project, externalReference });
    await projects.assignFinancialDimensions(projectId, projectSamples.dimensions);
    const common = { externalReference, projectId };
    await billing.billingProfiles.create({ ...newBillingProfile, ...common, paymentTerms: 'net-45' });
    await billing.billingSchedules.create({ ...newBillingSchedule, ...common });
    const [first] = lastWritten('Invoices');
    expect(first).toMatchObject({
      Contact: { Name: 'Nordwind Energie AG' },
      Reference: externalReference,
      DateString: '2027-02-28T00:00:00',
      DueDateString: '2027-04-14T00:00:00',
      Status: 'DRAFT',
      LineItems: [
        {
          TaxType: 'OUTPUT',
          Tracking: [
            { Name: 'Cost centre', Option: 'CC-DE-410' },
            { Name: 'Service line', Option: 'cloud' },
          ],
        },
      ],
    });
  });

  it('is not made without a billing profile, whose customer it needs', async () => {
    const schedule = { ...newBillingSchedule, externalReference: newReference() };
    const refusal = await billing.billingSchedules.create(schedule).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect((refusal as Error).message).toContain('has no billing profile');
  });

  it('keeps its schedule from being amended once it is approved, and closing leaves it alone', async () => {
    const externalReference = newReference();
    await billing.billingProfiles.create({ ...newBillingProfile, externalReference });
    const { id, version } = await billing.billingSchedules.create({ ...newBillingSchedule, externalReference });
    const approved = await xero.control('PATCH', `/records/erp/invoice/${id}`, { Status: 'AUTHORISED' });
    expect(approved.status).toBe(200);
    const { total, entries } = newBillingSchedule;
    await expect(billing.billingSchedules.amend(id, version, { total, entries })).rejects.toMatchObject({
      name: 'RecordRefused',
      field: 'entries',
    });
    expect(await billing.billingSchedules.close(id)).toMatchObject({ status: 'closed', entries });
    const { items } = (await (
      await xero.control('GET', `/records?system=erp&type=invoice&externalReference=${externalReference}/2`)
    ).json()) as {
      items: { data: { Status: string } }[];
    };
    expect(items).toMatchObject([{ data: { Status: 'DELETED' } }]);
    expect(await billing.billingSchedules.read(id)).toMatchObject({ status: 'closed', entries });
  });

  it('has more of its kind after an amendment that needs more, and fewer after one that needs fewer', async () => {
    const externalReference = newReference();
    await billing.billingProfiles.create({ ...newBillingProfile, externalReference });
    const created = await billing.billingSchedules.create({ ...newBillingSchedule, externalReference });
    const eur = (amount: string) => ({ amount, currency: 'EUR' });
    const entry = (position: number, amount: string) => ({ ...created.entries[0]!, position, amount: eur(amount) });
    const three = { total: eur('6.00'), entries: [entry(1, '1.00'), entry(2, '2.00'), entry(3, '3.00')] };
    const more = await billing.billingSchedules.amend(created.id, created.version, three);
    expect(more).toMatchObject({ id: created.id, ...three });
    const one = { total: eur('9.00'), entries: [entry(1, '9.00')] };
    const fewer = await billing.billingSchedules.amend(created.id, more.version, one);
    expect(fewer).toMatchObject({ id: created.id, ...one });
    expect(await billing.billingSchedules.read(created.id)).toEqual(fewer);
    const again = await billing.billingSchedules.amend(created.id, fewer.version, three);
    expect(await billing.billingSchedules.findByExternalReference(externalReference)).toEqual([again]);
  });
});

describe('a revenue schedule in a foreign currency', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  it('is held on a quote, as manual journals have the currency of the organisation alone', async () => {
    const externalReference = newReference();
    await billing.billingProfiles.create({ ...newBillingProfile, externalReference, currency: 'USD' });
    const schedule: NewRevenueSchedule = {
      ...newRevenueSchedule,
      externalReference,
      total: usd('100.00'),
      entries: [
        { period: '2027-02', amount: usd('40.00') },
        { period: '2027-03', amount: usd('60.00') },
      ],
    };
    const created = await billing.revenueSchedules.create(schedule);
    expect(created).toMatchObject(schedule);
    expect(await billing.revenueSchedules.read(created.id)).toEqual(created);
    expect(await billing.revenueSchedules.findByExternalReference(externalReference)).toEqual([created]);
    const change = { total: usd('5.00'), entries: [{ period: '2027-02', amount: usd('5.00') }] };
    const amended = await billing.revenueSchedules.amend(created.id, created.version, change);
    expect(amended).toMatchObject(change);
    const euros = { total: { amount: '5.00', currency: 'EUR' }, entries: [] };
    await expect(billing.revenueSchedules.amend(created.id, amended.version, euros)).rejects.toBeInstanceOf(
      RecordRefused,
    );
    expect(await billing.revenueSchedules.close(created.id)).toMatchObject({ ...change, status: 'closed' });
  });
});

describe('a project', () => {
  it('that was begun with other content is not completed, and says in what it differs', async () => {
    const project = { ...projectSamples.project, externalReference: newReference() };
    await xero.faults.strike({ kind: 'lose-answer', call: 3 });
    await expect(projects.create(project)).rejects.toThrow();
    await xero.faults.clear();
    // The lost answer was of a task: the project is whole, and found.
    expect(await projects.findByExternalReference(project.externalReference)).toHaveLength(1);

    const begun = { ...project, externalReference: newReference() };
    await xero.faults.strike({ kind: 'lose-answer', call: 1 });
    await expect(projects.create(begun)).rejects.toThrow();
    await xero.faults.clear();
    expect(await projects.findByExternalReference(begun.externalReference)).toEqual([]);
    const conflict = await projects.create({ ...begun, projectManager: 'E1001' }).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(RecordConflict);
    expect((conflict as Error).message).toContain('/projectManager');
    expect((await projects.create(begun)).externalReference).toBe(begun.externalReference);
  });

  it('is whole again after its idempotency keys are forgotten', async () => {
    const project = { ...projectSamples.project, externalReference: newReference() };
    await xero.control('PUT', '/faults', {
      faults: [{ system: 'erp', operation: 'Tasks.create', share: 0.5, fault: { kind: 'error', status: 500 } }],
    });
    await projects.create(project).catch(() => undefined);
    await xero.faults.clear();
    await xero.forgetIdempotencyKeys();
    const held =
      (await projects.findByExternalReference(project.externalReference))[0] ?? (await projects.create(project));
    expect(held.workBreakdown).toEqual(projectSamples.workBreakdown);
    expect(await projects.findByExternalReference(project.externalReference)).toEqual([held]);
    const { items } = (await (await xero.control('GET', '/records?system=erp&type=task&limit=5000')).json()) as {
      items: { data: { projectId: string; name: string } }[];
    };
    const names = items.filter(({ data }) => data.projectId === held.id).map(({ data }) => data.name);
    expect(new Set(names).size).toBe(6);
    expect(names).toHaveLength(6);
  });

  it('is refused for a dimension that a tracking category lacks, where none may be added', async () => {
    const strict = new XeroProjectLedger(xero.organisation({ createTrackingOptions: false }));
    const { id } = await strict.create({ ...projectSamples.project, externalReference: newReference() });
    await expect(
      strict.assignFinancialDimensions(id, { ...projectSamples.dimensions, costCentre: 'CC-NEW' }),
    ).rejects.toMatchObject({ name: 'RecordRefused', field: 'costCentre', message: expect.stringContaining('CC-NEW') });
  });

  it('gets its dimensions when several replicas add the same options, and others, at the same moment', async () => {
    const replicas = Array.from({ length: 8 }, () => new XeroProjectLedger(xero.organisation({})));
    const assigned = await Promise.all(
      replicas.map(async (replica, index) => {
        const { id } = await replica.create({ ...projectSamples.project, externalReference: newReference() });
        const dimensions = { ...projectSamples.dimensions, costCentre: `CC-RACE-${index % 4}` };
        return [(await replica.assignFinancialDimensions(id, dimensions)).financialDimensions, dimensions];
      }),
    );
    for (const [held, wanted] of assigned) expect(held).toEqual(wanted);
  });

  it('shows a status that people change in Xero', async () => {
    const { id } = await projects.create({ ...projectSamples.project, externalReference: newReference() });
    await xero.control('PATCH', `/records/erp/project/${id}`, { status: 'CLOSED' });
    expect((await projects.read(id))?.status).toBe('closed');
  });
});

import { AnswerLost, RecordNotFound, RecordRefused, StaleVersion } from '@handover/connector-kit';
import { SandboxProjectLedger } from '../src/index.js';
import { dimensions, newProject } from './support/new-records.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let ledger: SandboxProjectLedger;

beforeAll(async () => {
  sandbox = await startSandbox();
  ledger = new SandboxProjectLedger(sandbox.protocol('erp'));
});
afterAll(() => sandbox?.close());

describe('a project in the sandbox ERP', () => {
  it('is created with the work breakdown of its template, and read as it was created', async () => {
    const project = newProject();
    const created = await ledger.create(project);
    expect(created).toMatchObject({ ...project, status: 'open', version: '1' });
    expect(created.id).toMatch(/^P-\d{4}-\d{6}$/);
    expect(created.workBreakdown).toContainEqual({ code: '2.2', name: 'Build', billable: true, plannedHours: 560 });
    expect(created.workBreakdown).toContainEqual({ code: '2', name: 'Delivery', billable: true });
    expect(created.externalReferences).toEqual([
      { system: 'crm', instance: 'main', type: 'opportunity', id: '006Hx000000001AAA' },
    ]);
    expect(await ledger.read(created.id)).toEqual(created);
  });

  it('is absent when nobody created it', async () => {
    expect(await ledger.read('P-1999-1')).toBeUndefined();
    expect(await ledger.findByExternalReference('main:nobody')).toEqual([]);
  });

  it('is found by its reference, and so is a second one that should not be there', async () => {
    const project = newProject({ externalReference: 'main:006Hx000000002AAA' });
    const ids = [(await ledger.create(project)).id, (await ledger.create(project)).id];
    const found = await ledger.findByExternalReference(project.externalReference);
    expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('exists and is found by its reference when the answer of its creation was lost', async () => {
    const project = newProject({ externalReference: 'main:006Hx000000003AAA' });
    await sandbox.strike('erp', 'projects.create', { kind: 'lose-answer' });
    await expect(ledger.create(project)).rejects.toBeInstanceOf(AnswerLost);
    expect(await ledger.findByExternalReference(project.externalReference)).toMatchObject([project]);
  });

  it.each([
    ['customer', { customerNumber: 'C-9999' }, 'customerNumber', 'Partner C-9999 does not exist.'],
    ['blocked customer', { customerNumber: 'C-1012' }, 'customerNumber', 'Partner C-1012 is blocked.'],
    ['legal entity', { legalEntity: 'FR01' }, 'legalEntity', 'Company FR01 does not exist.'],
    ['template', { template: 'TPL-NONE' }, 'template', 'Project model TPL-NONE does not exist.'],
    [
      'currency',
      { contractValue: { amount: '1.00', currency: 'XXX' } },
      'contractValue/currency',
      'Currency XXX does not exist.',
    ],
    [
      'currency that the legal entity does not take',
      { contractValue: { amount: '1.00', currency: 'GBP' } },
      'contractValue/currency',
      'Company DE01 takes no orders in GBP.',
    ],
    ['end before the start', { end: '2027-01-01' }, 'end', '2027-01-01 lies before 2027-02-01.'],
  ])('is refused for an unknown or unfit %s, and not created', async (_what, change, field, vendorMessage) => {
    const project = newProject({ externalReference: 'main:006Hx000000004AAA', ...change });
    const refusal = await ledger.create(project).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({ field, vendorMessage });
    expect(await ledger.findByExternalReference(project.externalReference)).toEqual([]);
  });

  it('is updated at the version that was read, not at an older one', async () => {
    const { id, version } = await ledger.create(newProject({ externalReference: 'main:006Hx000000005AAA' }));
    const change = { name: 'Renamed', contractValue: { amount: '190000.50', currency: 'EUR' }, end: '2027-09-30' };
    const updated = await ledger.update(id, version, change);
    expect(updated).toMatchObject({ ...change, version: '2', start: '2027-02-01' });
    await expect(ledger.update(id, version, { name: 'Late' })).rejects.toBeInstanceOf(StaleVersion);
    await expect(ledger.update(id, 'not-a-version', { name: 'Late' })).rejects.toBeInstanceOf(StaleVersion);
    await expect(ledger.update('P-1999-1', '1', { name: 'None' })).rejects.toBeInstanceOf(RecordNotFound);
    expect(await ledger.read(id)).toEqual(updated);
  });

  it('takes financial dimensions, with and without an intercompany partner, and again the same', async () => {
    const { id } = await ledger.create(newProject({ externalReference: 'main:006Hx000000006AAA' }));
    expect((await ledger.assignFinancialDimensions(id, dimensions)).financialDimensions).toEqual(dimensions);
    expect((await ledger.assignFinancialDimensions(id, dimensions)).financialDimensions).toEqual(dimensions);
    const { intercompanyPartner: _partner, ...domestic } = dimensions;
    expect((await ledger.assignFinancialDimensions(id, domestic)).financialDimensions).toEqual(domestic);
    await expect(ledger.assignFinancialDimensions('P-1999-1', dimensions)).rejects.toBeInstanceOf(RecordNotFound);
  });

  it.each(['closed', 'cancelled', 'frozen'] as const)('is %s once, however often it is asked for', async (status) => {
    const { id } = await ledger.create(newProject({ externalReference: 'main:006Hx000000007AAA' }));
    const first = await ledger.setStatus(id, status);
    expect(first.status).toBe(status);
    expect(await ledger.setStatus(id, status)).toEqual(first);
  });

  it('cannot be changed any more once it is cancelled', async () => {
    const { id } = await ledger.create(newProject({ externalReference: 'main:006Hx000000008AAA' }));
    const { version } = await ledger.setStatus(id, 'cancelled');
    for (const attempt of [
      ledger.update(id, version, { name: 'Back again' }),
      ledger.assignFinancialDimensions(id, dimensions),
      ledger.setStatus(id, 'closed'),
    ]) {
      const refusal = await attempt.catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(RecordRefused);
      expect(refusal).toMatchObject({ field: 'status', vendorMessage: `job ${id} is cancelled.` });
    }
    await expect(ledger.setStatus('P-1999-1', 'closed')).rejects.toBeInstanceOf(RecordNotFound);
  });

  it('keeps every character of its name, and is refused for one that no database holds', async () => {
    const name = ' Übergabe „Nord" 株 🚀 ';
    const created = await ledger.create(newProject({ externalReference: 'main:006Hx000000009AAA', name }));
    expect(created.name).toBe(name);
    await expect(ledger.create(newProject({ name: 'a\0b' }))).rejects.toMatchObject({
      name: 'RecordRefused',
      field: 'name',
    });
  });

  it('keeps ids apart when many are created at once', async () => {
    const projects = await Promise.all(
      Array.from({ length: 40 }, (_, index) => ledger.create(newProject({ externalReference: `main:many${index}` }))),
    );
    expect(new Set(projects.map(({ id }) => id)).size).toBe(40);
  });
});

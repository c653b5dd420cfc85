import { refusedBySystem } from './sample-firm.js';
import { type ProcessWithFirm, startWithFirm, step } from './start-with-firm.js';

let api: ProcessWithFirm;

const unapproved = {
  code: 'fixed-price-not-approved',
  field: '/approved',
  class: 'policy',
  owner: 'pmo',
  message: 'The fixed price is above 100,000 and was not approved by the PMO.',
};

beforeAll(async () => {
  api = await startWithFirm();
}, 60_000);
afterAll(() => api?.close());
beforeEach(() => {
  api.firm.refusals.clear();
  api.firm.gates = [({ name }) => (name === 'To be approved' ? [unapproved] : [])];
});

const reason = 'Agreed in the steering committee';
const toApprove = { name: 'To be approved' };

async function provisionedData(id: string): Promise<Record<string, unknown>> {
  const { data } = (await api.database.db
    .selectFrom('outbox' as never)
    .select('data' as never)
    .where('name' as never, '=', 'handover.provisioned' as never)
    .where('subject' as never, '=', `main:${id}` as never)
    .executeTakeFirstOrThrow()) as { data: Record<string, unknown> };
  return data;
}

describe('an approval', () => {
  it('lets a policy exception pass, and the checkpoint says by whom', async () => {
    const [exception] = await api.blocked('approve-1', toApprove);
    expect(exception).toMatchObject({ class: 'policy', owner: 'pmo' });
    await api.act('p.mo', `exceptions/${exception!.id}/approvals`, { reason });
    const handover = await api.until('approve-1', 'provisioned');
    expect(step(handover, 'evaluate-stage-gate')).toMatchObject({
      state: 'done',
      interventions: [{ kind: 'approval', by: 'p.mo', reason, sentence: unapproved.message }],
    });
    expect(handover).toMatchObject({ readyToStaff: true, readyToStart: true, readyToBill: true });
  });

  it('of terms that differ lets the handover pass', async () => {
    const [exception] = await api.blocked('approve-2', {}, { paymentTerms: 'net-60' });
    expect(exception).toMatchObject({ class: 'terms-mismatch' });
    await api.act('p.mo', `exceptions/${exception!.id}/approvals`, { reason });
    expect(step(await api.until('approve-2', 'provisioned'), 'verify-commercial-terms').interventions).toHaveLength(1);
  });

  it('is asked for again when the amount is another one', async () => {
    const [exception] = await api.blocked('approve-3', toApprove);
    api.firm.refusals.set('project', refusedBySystem);
    await api.act('p.mo', `exceptions/${exception!.id}/approvals`, { reason });
    await api.until('approve-3', 'blocked');
    const deal = api.firm.opportunities.get('approve-3')!;
    deal.amount = { amount: '900000.00', currency: 'EUR' };
    api.firm.statements.get('approve-3')!.terms.amount = deal.amount;
    api.firm.refusals.clear();
    const [refused] = await api.open('approve-3');
    await api.act('p.mo', `exceptions/${refused!.id}/retries`, {});
    await api.until('approve-3', 'blocked');
    const open = await api.open('approve-3');
    expect(open).toEqual(
      expect.arrayContaining([expect.objectContaining({ class: 'policy', cause: exception!.cause })]),
    );
  });

  it('is not given to what is missing', async () => {
    const [exception] = await api.blocked('approve-4', { projectManager: undefined });
    const body = await api.act('p.mo', `exceptions/${exception!.id}/approvals`, { reason }, 422);
    expect(body.detail).toContain('missing-data');
    await api.act('p.mo', `exceptions/${exception!.id}/approvals`, {}, 400);
  });
});

describe('a skip', () => {
  it('of staffing leaves it out: the project is not ready to staff, and the event says so', async () => {
    api.firm.refusals.set('demand', refusedBySystem);
    const [exception] = await api.blocked('skip-1');
    await api.act('b', `exceptions/${exception!.id}/skips`, { reason });
    const handover = await api.until('skip-1', 'provisioned');
    expect(handover).toMatchObject({ readyToStaff: false, readyToStart: true, readyToBill: true });
    expect(step(handover, 'request-staffing')).toMatchObject({
      state: 'skipped',
      records: [],
      interventions: [{ kind: 'skip', by: 'b', reason }],
    });
    expect(await provisionedData('skip-1')).toMatchObject({ skipped: ['request-staffing'] });
    const told = api.firm.service.received.filter(({ path }) => path === '/v1/opportunities/skip-1/handover').pop();
    expect(told!.body).toMatchObject({ handoverState: 'provisioned', readyToStaff: false, readyToBill: true });
  });

  it('of staffing helps a deal for which no rule names roles, before anything is written', async () => {
    api.firm.namesRoles = false;
    try {
      const [exception] = await api.blocked('skip-6');
      expect(exception).toMatchObject({ class: 'mapping', checkpoint: 'request-staffing' });
      expect(api.firm.held.has('project main:skip-6')).toBe(false);
      await api.act('b', `exceptions/${exception!.id}/skips`, { reason });
      expect(await api.until('skip-6', 'provisioned')).toMatchObject({ readyToStaff: false, readyToBill: true });
    } finally {
      api.firm.namesRoles = true;
    }
  });

  it('of schedules makes the billing profile alone', async () => {
    api.firm.refusals.set('billingSchedule', refusedBySystem);
    const [exception] = await api.blocked('skip-2');
    expect(exception).toMatchObject({ checkpoint: 'create-schedules' });
    await api.act('b', `exceptions/${exception!.id}/skips`, { reason });
    const handover = await api.until('skip-2', 'provisioned');
    expect(handover).toMatchObject({ readyToBill: false, readyToStaff: true });
    expect(step(handover, 'create-billing-profile')).toMatchObject({
      state: 'done',
      records: [{ type: 'billing-profile', id: api.firm.held.get('billingProfile main:skip-2')!.id }],
    });
    expect(api.firm.held.has('billingSchedule main:skip-2')).toBe(false);
  });

  it('of the comparison of terms leaves the handover not ready to bill', async () => {
    const [exception] = await api.blocked('skip-3', {}, { paymentTerms: 'net-60' });
    await api.act('b', `exceptions/${exception!.id}/skips`, { reason });
    const handover = await api.until('skip-3', 'provisioned');
    expect(step(handover, 'verify-commercial-terms').state).toBe('skipped');
    expect(handover).toMatchObject({ readyToBill: false, readyToStart: true });
  });

  it('of the CRM still ends in a provisioned handover', async () => {
    api.firm.refusals.set('write-back', refusedBySystem);
    const [exception] = await api.blocked('skip-4');
    expect(exception).toMatchObject({ checkpoint: 'update-crm' });
    await api.act('b', `exceptions/${exception!.id}/skips`, { reason });
    expect(step(await api.until('skip-4', 'provisioned'), 'update-crm').state).toBe('skipped');
  });

  it('of the project itself is refused', async () => {
    api.firm.refusals.set('project', refusedBySystem);
    const [exception] = await api.blocked('skip-5');
    await api.act('b', `exceptions/${exception!.id}/skips`, { reason }, 422);
  });
});

describe('an adoption', () => {
  /** Puts a record in the way, as somebody would who made it by hand. */
  function inTheWay(kind: string, reference: string): string {
    const id = `${kind}-by-hand-${reference.replace(/\W/g, '')}`;
    api.firm.service.on(`PUT /v1/projects/${id}/financial-dimensions`, { body: { id, externalReferences: [] } });
    const workBreakdown = [{ name: 'Work', billable: true, plannedHours: 100 }];
    api.firm.service.on(`GET /v1/projects/${id}`, { body: { id, externalReferences: [], workBreakdown } });
    api.firm.held.set(`${kind} ${reference}`, { id, body: { externalReference: reference, name: 'Made by hand' } });
    return id;
  }

  it('takes the project that is in the way as it is, keeps how it differs, and builds on it', async () => {
    const id = inTheWay('project', 'main:adopt-1');
    const [exception] = await api.blocked('adopt-1');
    expect(exception).toMatchObject({ class: 'conflict', owner: 'pmo' });
    await api.act('p.mo', `exceptions/${exception!.id}/adoptions`, { reason });
    const handover = await api.until('adopt-1', 'provisioned');
    expect(handover.projectId).toBe(id);
    expect(step(handover, 'provision-project').records).toMatchObject([
      { type: 'project', id, difference: expect.stringContaining('differs in name') },
    ]);
    expect(api.firm.held.get('contract main:adopt-1')!.body.projectId).toBe(id);
  });

  it.each([
    ['billingProfile', 'create-billing-profile', ''],
    ['billingSchedule', 'create-schedules', ''],
    ['demand', 'request-staffing', '#1'],
  ])('takes a %s, and makes what else is missing', async (kind, checkpoint, part) => {
    const deal = `adopt-${kind}`;
    const id = inTheWay(kind, `main:${deal}${part}`);
    const [exception] = await api.blocked(deal);
    expect(exception).toMatchObject({ class: 'conflict', checkpoint });
    await api.act('p.mo', `exceptions/${exception!.id}/adoptions`, { reason });
    const handover = await api.until(deal, 'provisioned');
    expect(step(handover, checkpoint).records).toEqual(
      expect.arrayContaining([expect.objectContaining({ id, difference: expect.any(String) })]),
    );
    expect(api.firm.held.has(`revenueSchedule main:${deal}`)).toBe(true);
  });

  it('is for conflicts alone', async () => {
    const [exception] = await api.blocked('adopt-5', { projectManager: undefined });
    await api.act('p.mo', `exceptions/${exception!.id}/adoptions`, { reason }, 422);
  });
});

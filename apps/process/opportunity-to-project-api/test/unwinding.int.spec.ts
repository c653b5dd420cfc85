import { sql } from 'kysely';
import { type Handover, type ProcessWithFirm, startWithFirm } from './start-with-firm.js';
import { held, problem, UndoneDeal } from './undone-deal.js';

let api: ProcessWithFirm;
let newDeal: () => UndoneDeal;

beforeAll(async () => {
  api = await startWithFirm();
  newDeal = UndoneDeal.of(api);
}, 60_000);
afterAll(() => api?.close());

const outcomes = ({ unwindings }: Pick<Handover, 'unwindings'>) =>
  unwindings.at(-1)!.steps.map(({ record: { type }, outcome }) => [type, outcome]);

describe('a handover whose opportunity is lost', () => {
  it('is undone in order, audited and announced', async () => {
    const deal = await newDeal().begin();
    await deal.lose();
    const document = await deal.until('unwound');
    const { demand, schedule, revenue, contract, profile, project } = deal.names;
    expect(deal.calls.slice(0, 6)).toEqual([
      `POST resource-demands/${demand}/releases`,
      `POST billing-schedules/${schedule}/closures`,
      `POST revenue-schedules/${revenue}/closures`,
      `POST contracts/${contract}/closures`,
      `POST billing-profiles/${profile}/closures`,
      `POST projects/${project}/cancellations`,
    ]);
    expect(document).toMatchObject({ readyToBill: false, unwindings: [{ begunBy: 'crm', outcome: 'cancelled' }] });
    const { rows: events } = await sql<{ name: string; data: object }>`
      select name, data from outbox where subject = ${deal.key}`.execute(api.database.db);
    expect(events).toMatchObject([{ name: 'handover.unwound', data: { by: 'crm', outcome: 'cancelled' } }]);
    const { rows: audit } = await sql<{ action: string; after: { state?: string; outcome?: string } }>`
      select action, after from audit_entries where subject = ${deal.key} order by 1`.execute(api.database.db);
    const done = audit.filter(({ action }) => action === 'unwinding.step-done').map(({ after }) => after.outcome);
    expect(done.sort()).toEqual(['cancelled', 'closed', 'closed', 'closed', 'closed', 'released', 'told']);
    expect(audit.flatMap(({ action, after }) => (action === 'handover.state-changed' ? after.state : []))).toEqual(
      expect.arrayContaining(['unwinding', 'unwound']),
    );
  });

  it('is undone as far as it got, also what it does not know to have been written', async () => {
    const deal = await newDeal().begin('blocked', []);
    const { project, profile } = deal.names;
    deal.holdOnly({ project, profile });
    await deal.lose();
    expect(outcomes(await deal.until('unwound'))).toEqual([
      ['billing-profile', 'closed'],
      ['project', 'cancelled'],
      ['opportunity', 'told'],
    ]);
  });

  it('ends at once when nothing was written', async () => {
    const deal = await newDeal().begin('waiting', []);
    deal.holdOnly({});
    await deal.lose();
    expect(outcomes(await deal.until('unwound'))).toEqual([['opportunity', 'told']]);
  });

  it('passes over records that are gone, and not over an instance that is', async () => {
    const deal = await newDeal().begin();
    const { demand, contract } = deal.names;
    deal.on(`POST /v1/resource-demands/${demand}/releases`, problem(404, 'not-found'));
    deal.on(`POST /v1/contracts/${contract}/closures`, problem(404, 'unknown-instance'));
    await deal.lose();
    const blocked = await deal.until('blocked');
    expect(outcomes(blocked)).toContainEqual(['resource-demand', 'gone']);
    expect(outcomes(blocked)).toContainEqual(['contract', 'pending']);
    expect(blocked.exceptions).toMatchObject([{ class: 'rejected', owner: 'integration' }]);
  });

  it('that is refused a step waits for a person, and a retry goes on undoing where it stopped', async () => {
    const deal = await newDeal().begin();
    const { schedule, demand } = deal.names;
    deal.on(`POST /v1/billing-schedules/${schedule}/closures`, problem(422, 'record-refused'));
    await deal.lose();
    const blocked = await deal.until('blocked');
    expect(blocked.unwindings[0]!.steps[1]).toMatchObject({
      outcome: 'pending',
      attempts: 1,
      failure: expect.any(String),
    });
    deal.on(`POST /v1/billing-schedules/${schedule}/closures`, { body: {} });
    const retries = `exceptions/${blocked.exceptions[0]!.id}/retries`;
    await api.act('f.roth', retries, { from: 'start' }, 409);
    expect(await api.act('f.roth', retries, {})).toEqual({ resumed: 1, refused: [] });
    const unwound = await deal.until('unwound');
    expect(unwound.exceptions).toEqual([]);
    expect(deal.calls.filter((call) => call === `POST resource-demands/${demand}/releases`)).toHaveLength(1);
    expect(unwound.unwindings[0]!.steps[1]).toMatchObject({ outcome: 'closed', attempts: 2 });
  });

  it('waits for a system that is down, and goes on by itself', async () => {
    const deal = await newDeal().begin();
    const route = `POST /v1/projects/${deal.names.project}/cancellations`;
    deal.on(route, problem(503, 'system-unavailable'));
    await deal.lose();
    await deal.until('waiting');
    deal.on(route, { body: {} });
    expect(outcomes(await deal.until('unwound'))).toContainEqual(['project', 'cancelled']);
  });

  it('is frozen when an invoice is posted while it is undone', async () => {
    const deal = await newDeal().begin();
    const invoice = {
      id: '1',
      number: 'INV-7',
      date: '2027-03-01',
      total: { amount: '9.00', currency: 'EUR' },
      status: 'posted',
    };
    api.firm.service.on(`POST /v1/contracts/${deal.names.contract}/closures`, () => {
      deal.post(invoice);
      return { body: {} };
    });
    await deal.lose();
    const blocked = await deal.until('blocked');
    expect(blocked.exceptions).toMatchObject([{ owner: 'finance', sentence: expect.stringContaining('INV-7') }]);
    expect(outcomes(blocked)).toContainEqual(['project', 'frozen']);
    expect(deal.calls).not.toContain(`POST projects/${deal.names.project}/cancellations`);
  });

  it('keeps whoever is assigned to a project on which time was booked', async () => {
    const deal = await newDeal().begin();
    const { demand } = deal.names;
    deal.book(0.5);
    api.firm.service.on(`GET /v1/resource-demands/${demand}`, {
      body: { ...held('psa', 'resource-demand', demand), status: 'filled' },
    });
    await deal.lose();
    const blocked = await deal.until('blocked');
    expect(outcomes(blocked)).toEqual([
      ['resource-demand', 'kept'],
      ['billing-schedule', 'closed'],
      ['revenue-schedule', 'closed'],
      ['contract', 'kept'],
      ['billing-profile', 'kept'],
      ['project', 'frozen'],
      ['opportunity', 'pending'],
    ]);
    const [exception] = blocked.exceptions;
    const { body } = await (await api.as('f.roth')).get(`/v1/exceptions/${exception!.id}`).expect(200);
    const single = (body.actions as { name: string }[]).filter(({ name }) => !name.endsWith('-cause'));
    expect(single.map(({ name }) => name)).toEqual(['retry', 'approve', 'assign', 'comment']);
    const approvals = `exceptions/${exception!.id}/approvals`;
    await api.act('f.roth', approvals, {}, 400);
    await api.act('f.roth', approvals, { reason: 'Written off' });
    const unwound = await deal.until('unwound');
    expect(unwound.unwindings).toMatchObject([
      { outcome: 'frozen', approvedBy: 'f.roth', approvedReason: 'Written off' },
    ]);
    expect(outcomes(unwound)).toContainEqual(['contract', 'closed']);
    expect(outcomes(unwound)).toContainEqual(['resource-demand', 'kept']);
    await api.act('f.roth', approvals, { reason: 'Twice' }, 409);
  });

  it('is frozen for time that only the PSA knows of', async () => {
    const deal = await newDeal().begin();
    deal.bookInPsa(2);
    await deal.lose();
    const { exceptions, unwindings } = await deal.until('blocked');
    expect(exceptions).toMatchObject([
      {
        owner: 'finance',
        sentence: expect.stringContaining(`2 hours are booked in the PSA on project ${deal.names.project}`),
      },
    ]);
    const { project: projectId } = deal.names;
    expect(unwindings[0]!.usage).toMatchObject({
      projects: [{ projectId, bookedHours: 0 }],
      engagements: [{ projectId, bookedHours: 2 }],
    });
  });

  it('stays frozen for what was booked when that was approved: of more, finance is asked again', async () => {
    const deal = await newDeal().begin();
    deal.book(0.5);
    await deal.lose();
    const approve = async () => {
      const [exception] = (await deal.until('blocked')).exceptions;
      await api.act('f.roth', `exceptions/${exception!.id}/approvals`, { reason: 'Written off' });
    };
    await deal.until('blocked');
    deal.book(2);
    await approve();
    const { exceptions } = await deal.until('blocked');
    expect(exceptions).toMatchObject([{ owner: 'finance', sentence: expect.stringContaining('2 hours') }]);
    await approve();
    expect((await deal.until('unwound')).unwindings).toMatchObject([{ outcome: 'frozen', approvedBy: 'f.roth' }]);
  });

  it('is looked for under the legal entities that edits have named, too', async () => {
    const [exception] = await api.blocked('edited', { projectManager: undefined });
    const edit = { changes: { legalEntity: 'FR01' }, reason: 'Sold by the branch' };
    await api.act('a.keller', `exceptions/${exception!.id}/edits`, edit);
    await api.until('edited', 'blocked');
    const lost = { stage: 'closed-lost', stageName: 'Closed Lost', version: '2' } as const;
    Object.assign(api.firm.opportunities.get('edited')!, lost);
    expect(await api.tell('edited', '2', 'Closed Lost')).toMatchObject({ fate: 'accepted' });
    await api.until('edited', 'unwound');
    const asked = api.firm.service.received.filter(
      ({ path, query }) => path === '/v1/projects' && query.externalReference === 'main:edited',
    );
    expect(asked.map(({ query }) => query.legalEntity)).toEqual(expect.arrayContaining(['DE01', 'FR01']));
  });

  it('is not undone on an older event, nor when the CRM says that it is won, nor when it cannot be asked', async () => {
    const deal = await newDeal().begin();
    expect(await deal.event('Closed Lost', '4')).toMatchObject({ fate: 'older' });
    expect(await deal.event('Closed Lost', '6')).toMatchObject({ fate: 'known' });
    api.firm.service.on(`GET /v1/opportunities/${deal.id}`, problem(404, 'not-found'));
    expect(await deal.event('Closed Lost', '6')).toMatchObject({ fate: 'known' });
    api.firm.service.on(`GET /v1/opportunities/${deal.id}`, problem(503, 'system-unavailable'));
    expect(await deal.event('Closed Lost', '6')).toMatchObject({ status: 503 });
    expect(await api.handover(deal.id)).toMatchObject({ state: 'provisioned', unwindings: [] });
  }, 40_000);

  it('is undone once, however often the CRM says so', async () => {
    const deal = await newDeal().begin();
    deal.stands('Closed Lost', 'closed-lost', '6');
    await Promise.all(Array.from({ length: 10 }, () => deal.event('Closed Lost', '6')));
    await deal.until('unwound');
    expect(deal.calls.filter((call) => call.endsWith('/cancellations'))).toHaveLength(1);
    expect(await deal.event('Closed Lost', '7')).toMatchObject({ fate: 'known' });
  });
});

describe('a handover that a person gives up', () => {
  const open = async (deal: UndoneDeal, cause: string) => {
    await sql`
      insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id)
      values (${deal.key}, 'create-schedules', 'rejected', ${cause}, 'Refused', 'Refused', 'integration', 'Retry', 'c')`.execute(
      api.database.db,
    );
    return (await api.handover(deal.id)).exceptions[0]!.id;
  };

  it('is taken back, says why and by whom, and stays so while its opportunity is still won', async () => {
    const deal = await newDeal().begin('blocked');
    const id = await open(deal, 'cause-of-one');
    const reader = await api.as('reader');
    const { body } = await reader.get(`/v1/exceptions/${id}`).expect(200);
    expect(body.actions).toContainEqual(
      expect.objectContaining({ name: 'unwind', path: `/v1/exceptions/${id}/unwindings` }),
    );
    const [path, why] = [`exceptions/${id}/unwindings`, { reason: 'Gone elsewhere' }];
    await api.act('a.keller', path, {}, 400);
    expect(await api.act('a.keller', path, why)).toEqual({ resumed: 1, refused: [] });
    const unwound = await deal.until('unwound');
    expect(unwound).toMatchObject({ exceptions: [], unwindings: [{ begunBy: 'a.keller', ...why }] });
    const { body: cleared } = await reader.get(`/v1/exceptions/${id}`).expect(200);
    expect(cleared).toMatchObject({ open: false, history: [{ act: 'given-up', by: 'a.keller', ...why }] });
    await api.act('a.keller', path, { reason: 'Twice' }, 409);
    deal.stands('Closed Won', 'closed-won', '8');
    expect(await deal.event('Closed Won', '8')).toMatchObject({
      fate: 'known',
      reason: expect.stringContaining('given up'),
    });
    expect((await api.handover(deal.id)).state).toBe('unwound');
    // It was reopened and won again before the event of its reopening came.
    deal.stands('Closed Won', 'closed-won', '10');
    expect(await deal.event('Negotiation/Review', '9')).toMatchObject({ fate: 'accepted' });
    expect((await api.handover(deal.id)).revision).toBe(2);
  });

  it('is taken back together with all others of the cause', async () => {
    const pair = [await newDeal().begin('blocked'), await newDeal().begin('blocked')];
    for (const deal of pair) await open(deal, 'cause-of-two');
    const path = 'exception-causes/cause-of-two/unwindings';
    expect(await api.act('a.keller', path, { reason: 'No template' })).toEqual({ resumed: 2, refused: [] });
    for (const deal of pair) await deal.until('unwound');
    await api.act('a.keller', path, { reason: 'Again' }, 404);
  });

  it('is none that is provisioned, unknown, or on its way already', async () => {
    const deal = await newDeal().begin();
    const path = `handovers/${encodeURIComponent(deal.key)}/unwindings`;
    await api.act('a.keller', path, { reason: 'Mistake' }, 409);
    await api.act('a.keller', 'handovers/main:none/unwindings', { reason: 'Mistake' }, 404);
    await deal.lose();
    await deal.until('unwound');
    await api.act('a.keller', path, { reason: 'Late' }, 409);
  });
});

describe('an opportunity that is won again', () => {
  it('while its handover is undone begins it anew once that is done, with nothing of what it had', async () => {
    const deal = await newDeal().begin();
    const route = `POST /v1/projects/${deal.names.project}/cancellations`;
    deal.on(route, problem(503, 'system-unavailable'));
    await deal.lose();
    await deal.until('waiting');
    deal.stands('Closed Won', 'closed-won', '7');
    expect(await deal.event('Closed Won', '7')).toMatchObject({ fate: 'accepted' });
    deal.on(route, { body: {} });
    expect(await deal.until('provisioned')).toMatchObject({ revision: 2, unwindings: [{ outcome: 'cancelled' }] });
    expect(api.firm.held.has(`project ${deal.key}@2`)).toBe(true);
    const { rows } = await sql<{ state: string; history: { records?: object[] }[] }>`
      select state, history from checkpoints where handover_key = ${deal.key} and name = 'provision-project'`.execute(
      api.database.db,
    );
    expect(rows[0]!.history[0]!.records).toHaveLength(6);
  });

  it('is no more bound by what people ruled before it was lost', async () => {
    const id = 'ruled';
    const manager = { projectManager: 'E1003' };
    const [exception] = await api.blocked(id, { projectManager: undefined });
    await api.act('a.keller', `exceptions/${exception!.id}/edits`, { changes: manager, reason: 'Named' });
    await api.until(id, 'provisioned');
    const deal = api.firm.opportunities.get(id)!;
    const undone = (await api.handover(id)).checkpoints.flatMap(({ records }) => records as { id: string }[]);
    for (const { id: record } of undone) {
      api.firm.service.on(`POST /v1/projects/${record}/cancellations`, { body: {} });
      api.firm.service.on(`POST /v1/resource-demands/${record}/releases`, { body: {} });
      api.firm.service.on(`GET /v1/projects/${record}/usage`, { body: { projectId: record, bookedHours: 0 } });
      for (const kind of ['billing-schedules', 'revenue-schedules', 'contracts', 'billing-profiles'])
        api.firm.service.on(`POST /v1/${kind}/${record}/closures`, { body: {} });
    }
    Object.assign(deal, { stage: 'closed-lost', stageName: 'Closed Lost', version: '2' });
    await api.tell(id, '2', 'Closed Lost');
    await api.until(id, 'unwound');
    Object.assign(deal, { stage: 'closed-won', stageName: 'Closed Won', version: '3' });
    await api.tell(id, '3');
    expect(await api.until(id, 'blocked')).toMatchObject({
      revision: 2,
      interventions: [{ kind: 'edit', withdrawnBy: 'crm' }],
      exceptions: [{ class: 'missing-data' }],
    });
  });

  it('beside its frozen project gets a second one only when somebody approves that', async () => {
    const deal = await newDeal().begin();
    deal.book(8);
    await deal.lose();
    const [inUse] = (await deal.until('blocked')).exceptions;
    await api.act('f.roth', `exceptions/${inUse!.id}/approvals`, { reason: 'Written off' });
    await deal.until('unwound');
    deal.stands('Closed Won', 'closed-won', '7');
    await deal.event('Closed Won', '7');
    const [second] = (await deal.until('blocked')).exceptions;
    expect(second).toMatchObject({ class: 'policy', owner: 'pmo' });
    expect(second!.sentence).toContain(deal.names.project);
    await api.act('p.mo', `exceptions/${second!.id}/retries`, {});
    await deal.until('blocked');
    expect(api.firm.held.has(`project ${deal.key}@2`)).toBe(false);
    await api.act('p.mo', `exceptions/${second!.id}/approvals`, { reason: 'A new project' });
    expect(await deal.until('provisioned')).toMatchObject({ revision: 2, exceptions: [] });
  });
});

import { sql } from 'kysely';
import { type RunningProcessApi, startProcessApi } from './start-process-api.js';
import { held, problem, type ShownHandover, UndoneDeal } from './undone-deal.js';

let api: RunningProcessApi;
let newDeal: () => UndoneDeal;

beforeAll(async () => {
  api = await startProcessApi();
  newDeal = UndoneDeal.of(api);
}, 60_000);
afterAll(() => api?.close());

const operator = () => api.as('exceptions:operate');
const outcomes = ({ unwindings }: ShownHandover) =>
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
      select name, data from outbox where subject = ${deal.key}`.execute(api.db);
    expect(events).toMatchObject([{ name: 'handover.unwound', data: { by: 'crm', outcome: 'cancelled' } }]);
    const { rows: audit } = await sql<{ action: string; after: { state?: string; outcome?: string } }>`
      select action, after from audit_entries where subject = ${deal.key} order by 1`.execute(api.db);
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
    const { body } = await (
      await operator()
    )
      .post(`/v1/exceptions/${blocked.exceptions[0]!.id}/retries`)
      .send({})
      .expect(202);
    expect(body).toEqual({ resumed: 1 });
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
    api.systems.on(`POST /v1/contracts/${deal.names.contract}/closures`, () => {
      deal.post(invoice);
      return { body: {} };
    });
    await deal.lose();
    const { exceptions, ...document } = await deal.until('blocked');
    expect(exceptions).toMatchObject([{ owner: 'finance', sentence: expect.stringContaining('INV-7') }]);
    expect(outcomes({ exceptions, ...document })).toContainEqual(['project', 'frozen']);
    expect(deal.calls).not.toContain(`POST projects/${deal.names.project}/cancellations`);
  });

  it('keeps whoever is assigned to a project on which time was booked', async () => {
    const deal = await newDeal().begin();
    const { demand } = deal.names;
    deal.book(0.5);
    api.systems.on(`GET /v1/resource-demands/${demand}`, {
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
    const approvals = `/v1/handovers/${encodeURIComponent(deal.key)}/unwinding-approvals`;
    await (await operator()).post(approvals).send({}).expect(400);
    await (await operator()).post(approvals).send({ reason: 'Written off', onBehalfOf: 'f.roth' }).expect(202);
    const unwound = await deal.until('unwound');
    expect(unwound.unwindings).toMatchObject([
      { outcome: 'frozen', approvedBy: 'f.roth', approvedReason: 'Written off' },
    ]);
    expect(outcomes(unwound)).toContainEqual(['contract', 'closed']);
    expect(outcomes(unwound)).toContainEqual(['resource-demand', 'kept']);
    await (await operator()).post(approvals).send({ reason: 'Twice' }).expect(409);
  });

  it('is not undone on an older event, nor when the CRM says that it is won, nor when it cannot be asked', async () => {
    const deal = await newDeal().begin();
    expect(await deal.event('Closed Lost', '4')).toMatchObject({ fate: 'older' });
    expect(await deal.event('Closed Lost', '6')).toMatchObject({ fate: 'known' });
    api.systems.on(`GET /v1/opportunities/${deal.id}`, problem(404, 'not-found'));
    expect(await deal.event('Closed Lost', '6')).toMatchObject({ fate: 'known' });
    api.systems.on(`GET /v1/opportunities/${deal.id}`, problem(503, 'system-unavailable'));
    expect(await deal.event('Closed Lost', '6')).toMatchObject({ status: 503 });
    expect(await deal.document()).toMatchObject({ state: 'provisioned', unwindings: [] });
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
  const giveUp = async (path: string, status: number, reason?: string) =>
    (await (await operator()).post(path).send({ reason, onBehalfOf: 'a.keller' }).expect(status)).body as object;
  const open = async (deal: UndoneDeal, cause: string) => {
    await sql`
      insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id)
      values (${deal.key}, 'create-schedules', 'rejected', ${cause}, 'Refused', 'Refused', 'integration', 'Retry', 'c')`.execute(
      api.db,
    );
    return (await deal.document()).exceptions[0]!.id;
  };

  it('is taken back, says why and by whom, and stays so while its opportunity is still won', async () => {
    const deal = await newDeal().begin('blocked');
    const id = await open(deal, 'cause-of-one');
    const { body } = await (await api.as('exceptions:read')).get(`/v1/exceptions/${id}`);
    expect(body.actions).toContainEqual(
      expect.objectContaining({ name: 'unwind', path: `/v1/exceptions/${id}/unwindings` }),
    );
    await giveUp(`/v1/exceptions/${id}/unwindings`, 400);
    expect(await giveUp(`/v1/exceptions/${id}/unwindings`, 202, 'Gone elsewhere')).toEqual({ unwinding: 1 });
    const unwound = await deal.until('unwound');
    expect(unwound).toMatchObject({ exceptions: [], unwindings: [{ begunBy: 'a.keller', reason: 'Gone elsewhere' }] });
    await giveUp(`/v1/exceptions/${id}/unwindings`, 409, 'Twice');
    deal.stands('Closed Won', 'closed-won', '8');
    expect(await deal.event('Closed Won', '8')).toMatchObject({
      fate: 'known',
      reason: expect.stringContaining('given up'),
    });
    expect((await deal.document()).state).toBe('unwound');
    // It was reopened and won again before the event of its reopening came.
    deal.stands('Closed Won', 'closed-won', '10');
    expect(await deal.event('Negotiation/Review', '9')).toMatchObject({ fate: 'accepted' });
    expect((await deal.document()).revision).toBe(2);
  });

  it('is taken back together with all others of the cause', async () => {
    const pair = [await newDeal().begin('blocked'), await newDeal().begin('blocked')];
    for (const deal of pair) await open(deal, 'cause-of-two');
    expect(await giveUp('/v1/exception-causes/cause-of-two/unwindings', 202, 'No template')).toEqual({ unwinding: 2 });
    for (const deal of pair) await deal.until('unwound');
    await giveUp('/v1/exception-causes/cause-of-two/unwindings', 404, 'Again');
  });

  it('is none that is provisioned, unknown, or on its way already', async () => {
    const deal = await newDeal().begin();
    const path = `/v1/handovers/${encodeURIComponent(deal.key)}/unwindings`;
    await giveUp(path, 409, 'Mistake');
    await giveUp('/v1/handovers/main:none/unwindings', 404, 'Mistake');
    await deal.lose();
    await deal.until('unwound');
    await giveUp(path, 409, 'Late');
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
    // No system is scripted for a second project: what is not there blocks it.
    const again = await deal.until('blocked');
    expect(again).toMatchObject({ revision: 2, unwindings: [{ outcome: 'cancelled' }] });
    const { rows } = await sql<{ state: string; history: { records?: object[] }[] }>`
      select state, history from checkpoints where handover_key = ${deal.key} and name = 'provision-project'`.execute(
      api.db,
    );
    expect(rows[0]!.history[0]!.records).toHaveLength(6);
  });
});

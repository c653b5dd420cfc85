import { sql } from 'kysely';
import { type ProcessWithFirm, startWithFirm, step } from './start-with-firm.js';
import { UndoneDeal } from './undone-deal.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
}, 60_000);
afterAll(() => api?.close());

describe('what the database refuses for what it holds', () => {
  it('blocks the handover with an exception that says so, and a retry goes on once the reason is gone', async () => {
    await sql`alter table checkpoints add constraint no_projects check (name <> 'provision-project' or records = '[]')`.execute(
      api.database.db,
    );
    const exceptions = await api.blocked('refused-1');
    expect(exceptions).toMatchObject([
      {
        checkpoint: 'provision-project',
        class: 'rejected',
        owner: 'integration',
        sentence: expect.stringMatching(/^Handover itself failed at provision-project: .*no_projects/),
      },
    ]);
    const handover = await api.handover('refused-1');
    expect(step(handover, 'provision-project')).toMatchObject({ state: 'failed', records: [] });
    const { rows } = await sql<object>`
      select name from outbox where subject = 'main:refused-1' and name = 'handover.blocked'`.execute(api.database.db);
    expect(rows).toHaveLength(1);

    await sql`alter table checkpoints drop constraint no_projects`.execute(api.database.db);
    await api.act('a.keller', `exceptions/${exceptions[0]!.id}/retries`, { reason: 'The table is in order' });
    await api.until('refused-1', 'provisioned');
    // The project that was written, and could not be noted, is found again.
    expect([...api.firm.held.keys()].filter((held) => held.startsWith('project '))).toEqual(['project main:refused-1']);
    expect(await api.open('refused-1')).toEqual([]);
  });

  it('blocks an unwinding as well, down to its very end', async () => {
    const deal = await UndoneDeal.of(api)().begin();
    await sql`alter table handovers add constraint no_end check (state <> 'unwound')`.execute(api.database.db);
    await deal.lose();
    await deal.until('blocked');
    const [exception] = await api.open(deal.id);
    expect(exception).toMatchObject({ class: 'rejected', sentence: expect.stringContaining('no_end') });
    await sql`alter table handovers drop constraint no_end`.execute(api.database.db);
    await api.act('a.keller', `exceptions/${exception!.id}/retries`, { reason: 'The table is in order' });
    await deal.until('unwound');
  });
});

import { type Org, startOrg } from './support/start-org.js';

const writeBack = { handoverState: 'provisioned', readyToStaff: true, readyToStart: true, readyToBill: true };

let org: Org;

beforeAll(async () => {
  org = await startOrg({ SANDBOX_CRM_DAILY_CALLS: '20' });
});
afterAll(() => org.close());

it('reads leave the reserve of the org’s daily calls to what is written back', async () => {
  const source = org.sourceWith({ dailyCalls: { slowFrom: 1, reserve: 0.5 } });
  const id = await org.opportunityOf('C-1001');
  const reads = [];
  for (let at = 0; at < 15; at++) {
    const error = await source.read(id).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    reads.push(error === undefined ? 'read' : (error as Error).name);
  }
  // Ten reach the reserve, one more finds out whether calls have become free.
  expect(reads).toEqual([...Array<string>(11).fill('read'), ...Array<string>(4).fill('HeldBack')]);
  const held = await source.changesSince({ limit: 1 }).catch((thrown: unknown) => thrown);
  expect(held).toMatchObject({ message: expect.stringContaining('11 of 20'), retryAfterSeconds: expect.any(Number) });
  await source.writeBack(id, writeBack);
  await source.createNote(id, { subject: 'x', body: 'x', externalReference: 'main:1' });
  for (let at = 0; at < 7; at++) await source.writeBack(id, writeBack);
  const over = await source.writeBack(id, writeBack).catch((thrown: unknown) => thrown);
  expect(over).toMatchObject({ name: 'SystemUnavailable', vendorMessage: expect.stringContaining('REQUEST_LIMIT') });
});

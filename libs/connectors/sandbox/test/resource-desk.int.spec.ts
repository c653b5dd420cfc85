import { AnswerLost, RecordNotFound, RecordRefused, StaleVersion } from '@handover/connector-kit';
import { SandboxResourceDesk } from '../src/index.js';
import { newDemand } from './support/new-records.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let desk: SandboxResourceDesk;

beforeAll(async () => {
  sandbox = await startSandbox();
  desk = new SandboxResourceDesk(sandbox.protocol('psa'));
});
afterAll(() => sandbox?.close());

describe('a resource demand in the sandbox PSA', () => {
  it('is created, with or without a project, and read as it was created', async () => {
    const firm = await desk.create(newDemand());
    expect(firm).toMatchObject({ ...newDemand(), status: 'open', version: '1' });
    expect(await desk.read(firm.id)).toEqual(firm);
    const tentative = await desk.create(
      newDemand({ externalReference: 'main:early', projectId: undefined, certainty: 'tentative' }),
    );
    expect(tentative.certainty).toBe('tentative');
    expect(tentative).not.toHaveProperty('projectId');
    expect(await desk.read('RQ-1')).toBeUndefined();
  });

  it('is found by its reference and by the reference of which it is a part, and by no other', async () => {
    for (const externalReference of ['main:parts', 'main:parts#1', 'main:parts#2', 'main:partsX', 'main:part#3']) {
      await desk.create(newDemand({ externalReference }));
    }
    const references = async (reference: string) =>
      (await desk.findByExternalReference(reference)).map(({ externalReference }) => externalReference);
    expect(await references('main:parts')).toEqual(['main:parts', 'main:parts#1', 'main:parts#2']);
    expect(await references('main:parts#2')).toEqual(['main:parts#2']);
    expect(await references('main:none')).toEqual([]);
  });

  it('exists and is found by its reference when the answer of its creation was lost', async () => {
    const demand = newDemand({ externalReference: 'main:lost#1' });
    await sandbox.strike('psa', 'resource-demands.create', { kind: 'lose-answer' });
    await expect(desk.create(demand)).rejects.toBeInstanceOf(AnswerLost);
    expect(await desk.findByExternalReference('main:lost')).toMatchObject([demand]);
  });

  it('is refused where it makes no sense, naming the field in our words', async () => {
    const refusal = (change: object) => desk.create(newDemand(change)).catch((error: unknown) => error);
    expect(await refusal({ end: '2027-01-01' })).toMatchObject({ name: 'RecordRefused', field: 'end' });
    expect(await refusal({ hours: -1 })).toMatchObject({ name: 'RecordRefused', field: 'hours' });
    expect(await refusal({ skills: ['cloud', ''] })).toMatchObject({ name: 'RecordRefused', field: 'skills/1' });
  });

  it('is updated at the version that was read, not at an older one', async () => {
    const { id, version } = await desk.create(newDemand({ externalReference: 'main:update', projectId: undefined }));
    const change = { projectId: 'P-2027-100009', hours: 400, certainty: 'firm', skills: [] } as const;
    const updated = await desk.update(id, version, { ...change, skills: [] });
    expect(updated).toMatchObject({ ...change, start: '2027-02-01', version: '2' });
    await expect(desk.update(id, version, { hours: 1 })).rejects.toBeInstanceOf(StaleVersion);
    await expect(desk.update('RQ-1', '1', { hours: 1 })).rejects.toBeInstanceOf(RecordNotFound);
  });

  it('is released once, however often it is asked for, and not changed after that', async () => {
    const { id } = await desk.create(newDemand({ externalReference: 'main:release' }));
    const released = await desk.release(id);
    expect(released.status).toBe('released');
    expect(await desk.release(id)).toEqual(released);
    await expect(desk.update(id, released.version, { hours: 1 })).rejects.toBeInstanceOf(RecordRefused);
    await expect(desk.release('RQ-1')).rejects.toBeInstanceOf(RecordNotFound);
  });

  it('shows who was booked on it, and the booking takes capacity in its weeks', async () => {
    const question = { role: 'Senior consultant', region: 'emea', fromWeek: '2027-01-25', toWeek: '2027-02-15' };
    const before = await desk.capacity(question);
    expect(before.map(({ week }) => week)).toEqual(['2027-01-25', '2027-02-01', '2027-02-08', '2027-02-15']);
    expect(before[0]).toMatchObject({
      role: 'Senior consultant',
      region: 'emea',
      availableHours: 34,
      assignedHours: 0,
    });

    const { id } = await desk.create(
      newDemand({
        externalReference: 'main:book',
        projectId: 'P-7',
        hours: 56,
        start: '2027-02-01',
        end: '2027-02-14',
      }),
    );
    expect((await sandbox.call('POST', `/psa/requests/${id}/bookings`, { resource: 'E1007' })).status).toBe(201);
    expect(await desk.read(id)).toMatchObject({ status: 'filled', assignedEmployee: 'E1007' });
    expect((await desk.capacity(question)).map(({ assignedHours }) => assignedHours)).toEqual([0, 28, 28, 0]);

    const byDemand = await desk.listAssignments({ limit: 10, demandId: id });
    expect(byDemand).toEqual({
      items: [
        {
          id: expect.stringMatching(/^BK-/),
          demandId: id,
          projectId: 'P-7',
          employee: 'E1007',
          hours: 56,
          start: '2027-02-01',
          end: '2027-02-14',
        },
      ],
    });
    expect(await desk.listAssignments({ limit: 10, projectId: 'P-7' })).toEqual(byDemand);
    expect(await desk.listAssignments({ limit: 10, projectId: 'P-8' })).toEqual({ items: [] });
  });

  it('cannot be booked twice, nor with somebody who does not exist', async () => {
    const { id } = await desk.create(newDemand({ externalReference: 'main:twice' }));
    const book = async (resource: string) => {
      const answer = await sandbox.call('POST', `/psa/requests/${id}/bookings`, { resource });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    expect(await book('E9999')).toEqual([422, 'unknown_resource']);
    expect(await book('E1008')).toEqual([201, undefined]);
    expect(await book('E1008')).toEqual([422, 'request_staffed']);
  });

  it('leaves capacity of all roles and regions to be asked for, by Mondays', async () => {
    const all = await desk.capacity({ fromWeek: '2027-03-01', toWeek: '2027-03-01' });
    expect(all.reduce((sum, { availableHours }) => sum + availableHours, 0)).toBe(29 * 34);
    expect(new Set(all.map(({ region }) => region))).toEqual(new Set(['amer', 'emea']));
    const refusal = desk.capacity({ fromWeek: '2027-03-02', toWeek: '2027-03-08' });
    await expect(refusal).rejects.toBeInstanceOf(RecordRefused);
  });
});

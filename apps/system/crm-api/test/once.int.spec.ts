import { app as sandbox } from '@handover/sandbox';
import { ambiguousAnswers, callsStruck, startSystemApi, type SystemApi } from '@handover/testing';
import { app } from '../src/index.js';

let api: SystemApi;
let crm: Awaited<ReturnType<SystemApi['as']>>;
let id: string;

beforeAll(async () => {
  const settings = (url: string) => ({
    loginUrl: `${url}/crm`,
    clientId: 'handover',
    clientSecret: 'sandbox-development-secret',
  });
  const vendor = { name: 'salesforce', settings };
  api = await startSystemApi({ app, sandbox, system: 'crm', limits: { retries: 0, timeoutMs: 700 }, vendor });
  crm = await api.as('opportunities:read', 'opportunities:write');
  id = (await recordsOf('Opportunity'))[0]!.id;
});
afterEach(() => api.faults([]));
afterAll(() => api?.close());

type Stored = { id: string; data: Record<string, unknown> };
async function recordsOf(type: string): Promise<Stored[]> {
  const { body } = await api.sandbox.get('/control/records').query({ system: 'crm', type, limit: 5_000 }).expect(200);
  return body.items as Stored[];
}

async function isThereOnce(reference: string): Promise<void> {
  const notes = (await recordsOf('Task')).filter(({ data }) => data.Handover_Reference__c === reference);
  expect(notes).toHaveLength(1);
}

describe.each(['a note for the seller', 'a note that is written back with the state'])(
  '%s is there once, whichever of its calls it strikes, when the answer',
  (what) => {
    it.each(ambiguousAnswers.map((ambiguity) => [ambiguity.name, ambiguity] as const))(
      '%s',
      async (name, ambiguity) => {
        const reference = (number: number) => `main:${what.length}${name.replaceAll(/\W/g, '')}${number}`;
        const note = (number: number) => ({
          subject: 'Handover blocked',
          body: 'No project manager.',
          externalReference: reference(number),
        });
        const struck = await callsStruck(
          api,
          { system: 'crm', ambiguity, writes: 'composite*' },
          async (number, headers) => {
            if (what === 'a note for the seller') {
              const path = `/v1/opportunities/${id}/notes`;
              return crm.post(path).set('Idempotency-Key', reference(number)).set(headers).send(note(number));
            }
            const ready = { readyToStaff: false, readyToStart: false, readyToBill: false };
            const writeBack = { handoverState: 'blocked', ...ready, notes: [note(number)] };
            const { status, body } = await crm.put(`/v1/opportunities/${id}/handover`).send(writeBack);
            return { status: status === 204 ? 201 : status, body: body as unknown };
          },
          (number) => isThereOnce(reference(number)),
        );
        expect(struck).toBeGreaterThan(0);
      },
      120_000,
    );
  },
);

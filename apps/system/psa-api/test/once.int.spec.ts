import { ambiguousAnswers, callsStruck, type SystemApi } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;
let psa: Awaited<ReturnType<SystemApi['as']>>;

beforeAll(async () => {
  api = await startApi({ retries: 0, timeoutMs: 700 });
  psa = await api.as('resource-demands:read', 'resource-demands:write');
});
afterAll(() => api?.close());

const demand = {
  name: 'Nordwind: senior consultant',
  legalEntity: 'DE01',
  role: 'Senior consultant',
  skills: ['cloud'],
  region: 'emea',
  hours: 320.5,
  start: '2027-02-01',
  end: '2027-08-31',
  certainty: 'tentative',
};

describe.each([
  ['a resource demand', '/v1/resource-demands', ['#1']],
  ['each of several resource demands', '/v1/resource-demands/batches', ['#1', '#2']],
])('%s is there once, whichever of its calls it strikes, when the answer', (what, path, parts) => {
  it.each(ambiguousAnswers.map((ambiguity) => [ambiguity.name, ambiguity] as const))(
    '%s',
    async (name, ambiguity) => {
      const reference = (number: number) => `main:${parts.length}${name.replaceAll(/\W/g, '')}${number}`;
      const demands = (number: number) =>
        parts.map((part) => ({ ...demand, externalReference: `${reference(number)}${part}` }));
      const struck = await callsStruck(
        api,
        { system: 'psa', ambiguity },
        (number, headers) =>
          psa
            .post(path)
            .set('Idempotency-Key', reference(number))
            .set(headers)
            .send(parts.length === 1 ? demands(number)[0] : { demands: demands(number) }),
        async (number) => {
          const query = { externalReference: reference(number) };
          const { body } = await psa.get('/v1/resource-demands').query(query).expect(200);
          const found = body.items as { externalReference: string }[];
          found.sort((a, b) => a.externalReference.localeCompare(b.externalReference));
          expect(found).toMatchObject(demands(number));
          expect(found).toHaveLength(parts.length);
        },
      );
      expect(struck).toBeGreaterThan(0);
      const { body } = await api.sandbox.get('/control/counts').expect(200);
      expect(body.duplicates).toEqual([]);
    },
    120_000,
  );
});

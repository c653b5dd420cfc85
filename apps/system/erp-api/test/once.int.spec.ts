import { ambiguousAnswers, callsStruck, type SystemApi } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;
let erp: Awaited<ReturnType<SystemApi['as']>>;

beforeAll(async () => {
  api = await startApi({ retries: 0, timeoutMs: 700 });
  erp = await api.as('projects:read', 'projects:write');
});
afterAll(() => api?.close());

const project = {
  name: 'Nordwind: billing platform migration',
  customerNumber: 'C-1001',
  legalEntity: 'DE01',
  contractType: 'time-and-materials',
  contractValue: { amount: '184000.00', currency: 'EUR' },
  start: '2027-02-01',
  end: '2027-08-31',
  projectManager: 'E1003',
  template: 'TPL-TM',
};
const delivered = { ...project, customerNumber: 'DE01', legalEntity: 'GB01', projectManager: 'E1005' };

describe.each([
  ['a project', project, ''],
  ['the project of a deliverer', delivered, '#delivery'],
])('%s is there once, whichever of its calls it strikes, when the answer', (_what, wanted, part) => {
  it.each(ambiguousAnswers.map((ambiguity) => [ambiguity.name, ambiguity] as const))(
    '%s',
    async (name, ambiguity) => {
      const reference = (number: number) => `main:${name.replaceAll(/\W/g, '')}${number}${part}`;
      const struck = await callsStruck(
        api,
        { system: 'erp', ambiguity },
        (number, headers) =>
          erp
            .post('/v1/projects')
            .set('Idempotency-Key', reference(number))
            .set(headers)
            .send({ ...wanted, externalReference: reference(number) }),
        async (number) => {
          const query = { externalReference: reference(number), legalEntity: wanted.legalEntity };
          const { body } = await erp.get('/v1/projects').query(query).expect(200);
          expect(body.items).toMatchObject([{ ...wanted, externalReference: reference(number) }]);
        },
      );
      expect(struck).toBeGreaterThan(0);
      const { body } = await api.sandbox.get('/control/counts').expect(200);
      expect(body.duplicates).toEqual([]);
    },
    120_000,
  );
});

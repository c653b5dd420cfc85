import { evaluateExpressionSync, evaluateUnaryExpressionSync } from '@gorules/zen-engine';
import fc from 'fast-check';
import { decisionCatalogue } from '../src/decisions/decision-catalogue.js';
import { CompiledDecision } from '../src/evaluations/compiled-decision.js';
import { releasedDecision, sampleContext } from './sample-context.js';

const compiled = new Map(decisionCatalogue.map(({ name }) => [name, new CompiledDecision(releasedDecision(name))]));

async function answer(name: string, context: object): Promise<Record<string, unknown>> {
  return (await compiled.get(name)!.evaluate(context)).output;
}

async function unmet(name: string, context: object): Promise<Record<string, string>[]> {
  return (await answer(name, context)).unmet as Record<string, string>[];
}

type Fields = Record<string, unknown>;
const absent = undefined;
const amountOf = (amount: string) => ({
  amount: { amount, currency: 'EUR' },
  lines: [{ id: '1', product: 'Work', quantity: 1, amount: { amount, currency: 'EUR' } }],
});
const milestone = (amount: string) => ({ name: 'M', dueDate: '2027-03-01', amount: { amount, currency: 'EUR' } });

describe('stage-gate/closed-won', () => {
  it('finds nothing missing in a complete opportunity', async () => {
    expect(await answer('stage-gate/closed-won', sampleContext())).toEqual({
      unmet: [],
      sowRequired: true,
      purchaseOrderRequired: false,
    });
  });

  it.each<[string, Fields, string]>([
    ['customer-missing', { account: absent }, '/account'],
    ['customer-number-missing', { account: { id: '001', name: 'N' } }, '/account/customerNumber'],
    ['legal-entity-missing', { legalEntity: absent }, '/legalEntity'],
    ['amount-missing', { amount: absent }, '/amount'],
    ['amount-not-positive', { ...amountOf('0.00') }, '/amount/amount'],
    ['amount-not-positive', { ...amountOf('-5.00') }, '/amount/amount'],
    ['currency-missing', { amount: { amount: '184000.00' } }, '/amount/currency'],
    ['contract-type-missing', { contractType: absent }, '/contractType'],
    ['service-line-missing', { serviceLine: '' }, '/serviceLine'],
    ['practice-missing', { practice: null }, '/practice'],
    ['delivery-region-missing', { deliveryRegion: absent }, '/deliveryRegion'],
    ['start-missing', { estimatedStart: absent }, '/estimatedStart'],
    ['end-missing', { estimatedEnd: absent }, '/estimatedEnd'],
    ['end-before-start', { estimatedEnd: '2027-01-31' }, '/estimatedEnd'],
    ['project-manager-missing', { projectManager: absent }, '/projectManager'],
    ['lines-missing', { lines: [] }, '/lines'],
    ['lines-do-not-add-up', { amount: { amount: '184000.01', currency: 'EUR' } }, '/lines'],
    ['milestones-missing', { contractType: 'milestone' }, '/milestones'],
    ['milestones-do-not-add-up', { milestones: [milestone('100000.00')] }, '/milestones'],
    ['fixed-price-not-approved', { contractType: 'fixed-price', ...amountOf('500000.01') }, '/approved'],
  ])('says %s of %j', async (code, fields, field) => {
    const found = await unmet('stage-gate/closed-won', sampleContext(fields));
    expect(found).toMatchObject([{ code, field }]);
    expect(found[0]!.message).toMatch(/\.$/);
  });

  it.each<[string, Fields]>([
    ['no billing method', { billingMethod: absent }],
    ['a project of one day', { estimatedStart: '2027-02-01', estimatedEnd: '2027-02-01' }],
    ['a fixed price at the limit', { contractType: 'fixed-price', ...amountOf('500000.00') }],
    ['an approved fixed price above it', { contractType: 'fixed-price', approved: true, ...amountOf('900000.00') }],
    [
      'milestones that add up',
      { contractType: 'milestone', milestones: [milestone('84000.10'), milestone('99999.90')] },
    ],
  ])('is content with %s', async (_, fields) => {
    expect(await unmet('stage-gate/closed-won', sampleContext(fields))).toEqual([]);
  });

  it('sends a missing project manager to sales and an unapproved fixed price to the PMO', async () => {
    const fields = { projectManager: absent, contractType: 'fixed-price', ...amountOf('500000.01') };
    expect(await unmet('stage-gate/closed-won', sampleContext(fields))).toEqual([
      {
        code: 'project-manager-missing',
        field: '/projectManager',
        class: 'missing-data',
        owner: 'sales',
        message: 'The opportunity names no project manager.',
      },
      {
        code: 'fixed-price-not-approved',
        field: '/approved',
        class: 'policy',
        owner: 'pmo',
        message: 'The fixed price is above 500,000 and was not approved by the PMO.',
      },
    ]);
  });

  it('says by how much the lines do not add up, to the cent', async () => {
    const fields = { amount: { amount: '184000.30', currency: 'EUR' } };
    expect((await unmet('stage-gate/closed-won', sampleContext(fields)))[0]!.message).toBe(
      'The lines add up to 184000.00, the amount of the opportunity is 184000.30: they differ by 0.30 EUR.',
    );
  });

  it.each<[string, string, boolean]>([
    ['time-and-materials', '49999.99', false],
    ['time-and-materials', '50000.00', true],
    ['managed-service', '24999.99', false],
    ['managed-service', '25000.00', true],
    ['subscription', '25000.00', true],
    ['retainer', '25000.00', false],
  ])('needs a statement of work for %s of %s: %s', async (contractType, amount, required) => {
    const { sowRequired } = await answer('stage-gate/closed-won', sampleContext({ contractType, ...amountOf(amount) }));
    expect(sowRequired).toBe(required);
  });

  it.each<[string | null, string, boolean]>([
    ['US', '1000000.00', true],
    ['US', '999999.99', false],
    ['DE', '5000000.00', false],
    [null, '5000000.00', false],
  ])('needs a purchase order of a customer in %s for %s: %s', async (country, amount, required) => {
    const context = sampleContext(amountOf(amount), { customer: { country } });
    expect((await answer('stage-gate/closed-won', context)).purchaseOrderRequired).toBe(required);
  });
});

describe('the weaker gates', () => {
  it('let an opportunity commit without project manager, lines, legal entity and approval', async () => {
    const fields = { projectManager: absent, lines: [], legalEntity: absent, practice: absent };
    expect(await unmet('stage-gate/commit', sampleContext(fields))).toEqual([]);
    expect(await unmet('stage-gate/commit', sampleContext({ serviceLine: absent }))).toMatchObject([
      { code: 'service-line-missing' },
    ]);
  });

  it('let a contract be reviewed without project manager, and not without approval', async () => {
    expect(await unmet('stage-gate/contract-review', sampleContext({ projectManager: absent }))).toEqual([]);
    const fields = { contractType: 'fixed-price', ...amountOf('600000.00') };
    expect(await unmet('stage-gate/contract-review', sampleContext(fields))).toMatchObject([{ class: 'policy' }]);
  });
});

describe('project-template', () => {
  it.each([
    ['time-and-materials', 'TPL-TM'],
    ['fixed-price', 'TPL-FIXED'],
    ['milestone', 'TPL-MILESTONE'],
    ['retainer', 'TPL-RETAINER'],
    ['managed-service', 'TPL-MANAGED'],
    ['subscription', 'TPL-SUBSCRIPTION'],
  ])('makes %s from %s', async (contractType, template) => {
    expect(await answer('project-template', sampleContext({ contractType }))).toEqual({ template });
  });

  it.each(['GTX Basic', 'GTX Pro', 'GTX Plus Basic', 'GTX Plus Pro', 'GTK 500', 'MG Special', 'MG Advanced'])(
    'makes the product %s, at a fixed price, from the template of fixed prices',
    async (serviceLine) => {
      const context = sampleContext({ serviceLine, contractType: 'fixed-price' });
      expect(await answer('project-template', context)).toEqual({ template: 'TPL-FIXED' });
    },
  );

  it.each<Fields>([
    { serviceLine: 'GTXPro' },
    { serviceLine: 'GTXPro', contractType: 'fixed-price' },
    { serviceLine: absent },
    { contractType: absent },
  ])('gives no template for %j', async (fields) => {
    expect(await answer('project-template', sampleContext(fields))).toEqual({});
  });
});

describe('financial-dimensions', () => {
  it.each([
    ['US01', 'engineering', 'CC-US-410'],
    ['US01', 'operations', 'CC-US-430'],
    ['DE01', 'advisory', 'CC-DE-420'],
    ['GB01', 'engineering', 'CC-GB-410'],
  ])('books %s, practice %s, to %s', async (legalEntity, practice, costCentre) => {
    const context = sampleContext({ legalEntity, practice });
    expect(await answer('financial-dimensions', context)).toMatchObject({ costCentre, practice });
  });

  it.each([
    ['time-and-materials', 'as-billed'],
    ['fixed-price', 'percentage-of-completion'],
    ['milestone', 'on-milestone'],
    ['retainer', 'straight-line'],
    ['managed-service', 'straight-line'],
    ['subscription', 'straight-line'],
  ])('recognises the revenue of %s %s', async (contractType, revenueRecognition) => {
    expect(await answer('financial-dimensions', sampleContext({ contractType }))).toMatchObject({ revenueRecognition });
  });

  it('names an intercompany partner only when another legal entity delivers', async () => {
    const partner = async (fields: Fields) =>
      (await answer('financial-dimensions', sampleContext(fields))).intercompanyPartner;
    expect(await partner({ deliveringLegalEntity: 'GB01' })).toBe('GB01');
    expect(await partner({ deliveringLegalEntity: 'DE01' })).toBeUndefined();
    expect(await partner({})).toBeUndefined();
  });

  it('takes the region of the legal entity where the opportunity names none', async () => {
    expect(await answer('financial-dimensions', sampleContext({ deliveryRegion: absent }))).toMatchObject({
      region: 'emea',
    });
  });

  it('leaves the cost centre out for a practice that nobody has mapped', async () => {
    expect(await answer('financial-dimensions', sampleContext({ practice: 'astrology' }))).not.toHaveProperty(
      'costCentre',
    );
  });
});

describe('billing-method', () => {
  it.each<[Fields, Fields, Fields]>([
    [{}, {}, { method: 'time-and-expenses', frequency: 'monthly', rateCard: 'RC-EMEA-2026' }],
    [{ deliveryRegion: 'amer' }, {}, { method: 'time-and-expenses', frequency: 'monthly', rateCard: 'RC-AMER-2026' }],
    [
      { contractType: 'fixed-price' },
      { durationDays: 31 },
      { method: 'fixed-schedule', frequency: 'once', instalments: 1 },
    ],
    [
      { contractType: 'fixed-price' },
      { durationDays: 93 },
      { method: 'fixed-schedule', frequency: 'monthly', instalments: 3 },
    ],
    [
      { contractType: 'fixed-price' },
      { durationDays: 900 },
      { method: 'fixed-schedule', frequency: 'monthly', instalments: 12 },
    ],
    [
      { contractType: 'fixed-price' },
      { durationDays: null },
      { method: 'fixed-schedule', frequency: 'once', instalments: 1 },
    ],
    [{ contractType: 'milestone' }, {}, { method: 'milestone', frequency: 'on-milestone' }],
    [{ contractType: 'retainer' }, {}, { method: 'recurring', frequency: 'monthly' }],
    [{ contractType: 'managed-service' }, {}, { method: 'recurring', frequency: 'monthly' }],
    [{ contractType: 'subscription' }, {}, { method: 'recurring', frequency: 'quarterly' }],
    [{ contractType: 'subscription', deliveryRegion: 'amer' }, {}, { method: 'recurring', frequency: 'yearly' }],
  ])('picks for %j, %j: %j', async (fields, context, expected) => {
    expect(await answer('billing-method', sampleContext({ billingMethod: absent, ...fields }, context))).toEqual(
      expected,
    );
  });

  it('keeps to the method that was agreed', async () => {
    const context = sampleContext({ contractType: 'fixed-price', billingMethod: 'milestone' });
    expect(await answer('billing-method', context)).toEqual({ method: 'milestone', frequency: 'on-milestone' });
  });

  it('gives nothing while the contract type is unknown', async () => {
    expect(await answer('billing-method', sampleContext({ contractType: absent, billingMethod: absent }))).toEqual({});
  });
});

describe('intercompany-terms', () => {
  it('charges services at 85 per cent of the contract value and the platform at 70', async () => {
    expect(await answer('intercompany-terms', sampleContext())).toEqual({ transferPercent: 85 });
    const platform = sampleContext({ serviceLine: 'platform-subscription' });
    expect(await answer('intercompany-terms', platform)).toEqual({ transferPercent: 70 });
  });
});

describe('staffing-roles', () => {
  const projects = [
    'cloud',
    'data',
    'implementation',
    'advisory',
    'managed-operations',
    'platform-subscription',
    'GTX Pro',
  ];

  it.each(projects)('shares the whole value of %s among its roles', async (serviceLine) => {
    const { roles } = (await answer('staffing-roles', sampleContext({ serviceLine }))) as {
      roles: { role: string; skills: string[]; share: number }[];
    };
    expect(roles.length).toBeGreaterThan(1);
    expect(roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { skills } of roles) expect(skills.length).toBeGreaterThan(0);
  });

  it('asks for service people in a managed service and for one role in a subscription', async () => {
    const roles = async (contractType: string) =>
      ((await answer('staffing-roles', sampleContext({ contractType }))).roles as { role: string }[]).map(
        ({ role }) => role,
      );
    expect(await roles('managed-service')).toEqual(['Service engineer', 'Service manager']);
    expect(await roles('subscription')).toEqual(['Customer success engineer']);
  });

  it('asks for nobody in a service line that nobody has mapped', async () => {
    expect(await answer('staffing-roles', sampleContext({ serviceLine: 'GTXPro' }))).toEqual({ roles: [] });
  });
});

/** The sample context without some of its fields: each may be there, null or absent, at every depth. */
function partOf(value: unknown): fc.Arbitrary<unknown> {
  if (value === null || typeof value !== 'object') return fc.constant(value);
  const missing = [
    { arbitrary: fc.constant(null), weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  ];
  if (Array.isArray(value)) {
    return fc.tuple(...value.map(partOf)).chain((items) => fc.subarray(items));
  }
  const members = Object.entries(value).map(([name, member]) => [
    name,
    fc.oneof({ arbitrary: partOf(member), weight: 3 }, ...missing),
  ]);
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>);
}

const full = sampleContext({
  contractType: 'milestone',
  deliveringLegalEntity: 'GB01',
  approved: false,
  milestones: [milestone('84000.00'), milestone('100000.00')],
});

/** What jest's realm made is not what the engine's own realm makes, and undefined is no JSON. */
const json = (value: unknown): object => (JSON.parse(JSON.stringify(value ?? {})) ?? {}) as object;

describe('whatever a context lacks', () => {
  it('no decision fails', async () => {
    await fc.assert(
      fc.asyncProperty(partOf(full), async (context) => {
        for (const decision of compiled.values()) await decision.evaluate(json(context));
      }),
      { numRuns: 150 },
    );
  });

  it('no cell fails, which would skip its row unseen', () => {
    fc.assert(
      fc.property(partOf(full), (part) => {
        const context = json(part);
        for (const { name } of decisionCatalogue) {
          for (const node of releasedDecision(name).nodes) {
            if (node.type !== 'decisionTableNode') continue;
            for (const rule of node.content.rules) {
              for (const { id, field } of node.content.inputs) {
                const cell = rule[id];
                if (typeof cell !== 'string' || cell === '') continue;
                if (!field) evaluateExpressionSync(cell, context);
                else {
                  const $ = (evaluateExpressionSync(field, context) ?? null) as unknown;
                  evaluateUnaryExpressionSync(cell, { ...context, $ });
                }
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

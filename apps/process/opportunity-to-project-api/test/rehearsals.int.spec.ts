import type { ComparisonRequest } from '@handover/contracts/process-rules';
import { sampleOpportunity } from './sample-deal.js';
import { type ProcessWithFirm, startWithFirm } from './start-with-firm.js';

const PATH = '/v1/decisions/project-template/comparisons';
const draft = { nodes: [], edges: [] };

let api: ProcessWithFirm;
const asked: ComparisonRequest[] = [];

const post = async (path: string, body: object, scopes = ['decisions:read']) =>
  (await api.as('tester', scopes)).post(`/v1/${path}`).send(body);

/** Stands for the rules: the draft gives every deal of the service line `data` another template. */
function compare(request: ComparisonRequest) {
  asked.push(request);
  const cases = request.cases.map(({ id, baseline = 7, context }) => {
    const same = (context.opportunity as { serviceLine: string }).serviceLine !== 'data';
    const before = { version: baseline, output: { template: 'TPL-FIXED' }, trace: [] };
    const after = {
      output: { template: same ? 'TPL-FIXED' : 'TPL-DATA' },
      trace: [{ node: 'T', kind: 'table', rows: [] }],
    };
    const change = { field: 'template', change: 'changed', before: 'TPL-FIXED', after: 'TPL-DATA' };
    return { id, same, before, after, differences: same ? [] : [change] };
  });
  const different = cases.filter(({ same }) => !same);
  return {
    decision: 'project-template',
    compared: cases.length,
    same: cases.length - different.length,
    different: different.length,
    failed: 0,
    cases: request.onlyDifferent ? different : cases,
  };
}

beforeAll(async () => {
  api = await startWithFirm();
  api.firm.service.on(`POST ${PATH}`, ({ body }) => ({ body: compare(body as ComparisonRequest) }));
  for (const [id, serviceLine] of [
    ['R-1', 'cloud'],
    ['R-2', 'data'],
    ['R-3', 'data'],
  ] as const) {
    api.firm.won(id, { serviceLine, name: `Deal ${id}` });
    await api.tell(id);
    await api.until(id, 'provisioned');
  }
});
afterAll(() => api?.close());
beforeEach(() => {
  asked.length = 0;
});

describe('a rehearsal', () => {
  it('tells which of the last handovers would have come out differently, on what was known of them then', async () => {
    api.firm.opportunities.set('R-3', sampleOpportunity({ id: 'R-3', serviceLine: 'cloud' }));
    const { status, body } = await post('decision-rehearsals', { decision: 'project-template', content: draft });
    expect(status).toBe(200);
    expect(body).toMatchObject({ comparedWith: 'then', handovers: 3, compared: 3, same: 1, different: 2, failed: 0 });
    expect(body.summary).toEqual([
      { field: 'template', change: 'changed', before: 'TPL-FIXED', after: 'TPL-DATA', count: 2 },
    ]);
    expect(body.items).toMatchObject([
      {
        handoverKey: 'main:R-3',
        name: 'Deal R-3',
        customer: 'Nordwind Energie AG',
        legalEntity: 'DE01',
        books: 'seller',
        before: { version: 1, output: { template: 'TPL-FIXED' } },
        after: { output: { template: 'TPL-DATA' } },
        differences: [{ field: 'template' }],
      },
      { handoverKey: 'main:R-2' },
    ]);
    expect(asked[0]).toMatchObject({ content: draft, onlyDifferent: true, cases: [{ baseline: 1 }, {}, {}] });
    expect(asked[0]!.cases[0]!.context).toMatchObject({ stage: 'closed-won', value: 120000, customer: {} });
  });

  it('is limited to the last ones, to a legal entity, and compared with what is in force now', async () => {
    const last = await post('decision-rehearsals', { decision: 'project-template', version: 2, last: 1 });
    expect(last.body).toMatchObject({ handovers: 1, items: [{ handoverKey: 'main:R-3' }] });
    const other = { decision: 'project-template', version: 2, legalEntity: 'US01' };
    expect((await post('decision-rehearsals', other)).body).toMatchObject({ handovers: 0, compared: 0, items: [] });
    const now = { decision: 'project-template', version: 2, comparedWith: 'now' };
    expect((await post('decision-rehearsals', now)).body.items[0].before.version).toBe(7);
    expect(asked.at(-1)!.cases.every(({ baseline }) => baseline === undefined)).toBe(true);
  });

  it('of a draft that is not valid is refused in the words of the rules', async () => {
    const faults = [{ pointer: '/content/nodes', detail: 'The decision has no input node.' }];
    const type = 'https://handover.dev/problems/decision-invalid';
    const problem = { type, title: 'Decision is not valid', status: 422, detail: 'It has one fault.', errors: faults };
    api.firm.service.on('POST /v1/decisions/billing-method/comparisons', { status: 422, body: problem });
    const { status, body } = await post('decision-rehearsals', { decision: 'billing-method', content: draft });
    expect({ status, type: body.type, errors: body.errors }).toEqual({ status: 422, type, errors: faults });
  });

  it('needs either a draft or a version, and a scope', async () => {
    expect((await post('decision-rehearsals', { decision: 'project-template' })).status).toBe(400);
    const both = { decision: 'project-template', content: draft, version: 1 };
    expect((await post('decision-rehearsals', both)).status).toBe(400);
    expect((await post('decision-rehearsals', { decision: 'project-template', version: 1, last: 1_001 })).status).toBe(
      400,
    );
    const named = { decision: 'project-template', version: 1 };
    expect((await post('decision-rehearsals', named, ['handovers:read'])).status).toBe(403);
    expect((await post('decision-tests', { ...named, opportunityId: 'R-1' }, ['handovers:read'])).status).toBe(403);
  });
});

describe('a test', () => {
  it('tells what a draft makes of an opportunity as the systems hold it now, and what it was told', async () => {
    const request = { decision: 'project-template', content: draft, opportunityId: 'R-2' };
    const { status, body } = await post('decision-tests', request);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      decision: 'project-template',
      opportunityId: 'R-2',
      crmInstance: 'main',
      name: 'Deal R-2',
      cases: [
        {
          books: 'seller',
          same: false,
          before: { version: 7, output: { template: 'TPL-FIXED' } },
          after: { output: { template: 'TPL-DATA' } },
          context: { stage: 'closed-won', value: 120000, projectManager: { id: 'E1003' } },
        },
      ],
    });
  });

  it('of an opportunity that is not there, or of which the decision is not asked, says so', async () => {
    const request = { decision: 'project-template', content: draft, opportunityId: 'R-9' };
    expect((await post('decision-tests', request)).status).toBe(404);
    const terms = await post('decision-tests', { decision: 'intercompany-terms', version: 1, opportunityId: 'R-1' });
    expect(terms.status).toBe(422);
    expect(terms.body.detail).toContain('another legal entity delivers');
  });
});

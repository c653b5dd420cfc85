import supertest from 'supertest';
import { releasedDecision, sampleContext, tableOf } from './sample-context.js';
import { ALL_SCOPES, type RunningRules, startRulesApi } from './start-rules-api.js';

const TEMPLATE = '/v1/decisions/project-template';

let rules: RunningRules;
let keys = 0;

const as = async (subject: string, scopes = ALL_SCOPES) =>
  supertest.agent(rules.url).set('authorization', await rules.bearer(scopes, subject));

/** The released decision, with another template for fixed price. */
function draft(template: string) {
  const decision = releasedDecision('project-template');
  tableOf(decision).content.rules[1]!.template = `"${template}"`;
  return decision;
}

async function made(by: string, template: string): Promise<number> {
  const { body } = await (
    await as(by)
  )
    .post(`${TEMPLATE}/versions`)
    .set('Idempotency-Key', `key-${++keys}`)
    .send({ content: draft(template), note: 'For fixed price' })
    .expect(201);
  return body.version as number;
}

beforeAll(async () => {
  rules = await startRulesApi();
});
afterAll(() => rules?.close());

describe('a version', () => {
  it('is not put in force by who made it, and is by a second person', async () => {
    const version = await made('a.author', 'TPL-A');
    const path = `${TEMPLATE}/versions/${version}/activations`;
    const refused = await (await as('a.author')).post(path).send({ reason: 'Mine' }).expect(409);
    expect(refused.body).toMatchObject({ type: expect.stringMatching(/second-person-needed$/), madeBy: 'a.author' });
    expect(refused.body.detail).toContain('ask somebody else');
    expect((await (await as('reader')).get(TEMPLATE)).body.activeVersion).toBe(1);
    await (await as('b.approver')).post(path).send({ reason: 'Looks right' }).expect(200);
    const decision = (await (await as('reader')).get(TEMPLATE)).body as object;
    expect(decision).toMatchObject({ activeVersion: version, activatedBy: 'b.approver' });
  });

  it('is made and put in force for the people whom a client represents, and not without its scope', async () => {
    const client = await as('ops', [...ALL_SCOPES, 'people:represent']);
    const { body } = await client
      .post(`${TEMPLATE}/versions`)
      .set('Idempotency-Key', 'represented')
      .send({ content: draft('TPL-B'), onBehalfOf: 'c.author' })
      .expect(201);
    expect(body.createdBy).toBe('c.author');
    const path = `${TEMPLATE}/versions/${body.version}/activations`;
    await client.post(path).send({ onBehalfOf: 'c.author' }).expect(409);
    await (await as('ops')).post(path).send({ onBehalfOf: 'd.approver' }).expect(403);
    const active = await client.post(path).send({ onBehalfOf: 'd.approver' }).expect(200);
    expect(active.body).toMatchObject({ status: 'active', activatedBy: 'd.approver' });
  });

  it('has its activations in the history, the newest first, with who, when, why and what it replaced', async () => {
    const version = await made('a.author', 'TPL-C');
    const approver = await as('b.approver');
    const before = (await approver.get(TEMPLATE)).body.activeVersion as number;
    await approver.post(`${TEMPLATE}/versions/${version}/activations`).send({ reason: 'Rehearsed' }).expect(200);
    await approver.post(`${TEMPLATE}/versions/1/activations`).send({ reason: 'Back again' }).expect(200);
    const { body } = await approver.get(`${TEMPLATE}/activations`).query({ limit: 2 }).expect(200);
    expect(body.items).toMatchObject([
      { version: 1, replaced: version, activatedBy: 'b.approver', reason: 'Back again' },
      { version, replaced: before, activatedBy: 'b.approver', reason: 'Rehearsed', activatedAt: expect.any(String) },
    ]);
    const rest: unknown[] = [];
    for (let cursor = body.nextCursor as string | undefined; cursor !== undefined;) {
      const page = (await approver.get(`${TEMPLATE}/activations`).query({ limit: 2, cursor }).expect(200)).body;
      rest.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(rest.at(-1)).toMatchObject({ version: 1, activatedBy: 'release' });
    await approver.get('/v1/decisions/colour/activations').expect(404);
  });

  it('is activated with a body whose fields are known, or without one', async () => {
    const approver = await as('b.approver');
    const path = `${TEMPLATE}/versions/1/activations`;
    await approver.post(path).send({ why: 'x' }).expect(400);
    await approver.post(path).send([]).expect(400);
    await approver.post(path).expect(200);
  });
});

describe('differences', () => {
  it('of two versions are told row by row and cell by cell', async () => {
    const version = await made('a.author', 'TPL-D');
    const reader = await as('reader', ['decisions:read']);
    const { body } = await reader.get(`${TEMPLATE}/differences`).query({ from: 1, to: version }).expect(200);
    expect(body).toMatchObject({
      from: 1,
      to: version,
      same: false,
      nodes: [
        { rows: [{ change: 'changed', cells: [{ column: 'Template', before: '"TPL-FIXED"', after: '"TPL-D"' }] }] },
      ],
    });
    const same = await reader.get(`${TEMPLATE}/differences`).query({ from: version, to: version }).expect(200);
    expect(same.body).toMatchObject({ same: true, nodes: [] });
    await reader.get(`${TEMPLATE}/differences`).query({ from: 1, to: 999 }).expect(404);
    await reader.get(`${TEMPLATE}/differences`).query({ from: 1 }).expect(400);
  });

  it('of a draft are told without keeping it, and faults of the draft are named', async () => {
    const reader = await as('reader', ['decisions:read']);
    const told = await reader
      .post(`${TEMPLATE}/differences`)
      .send({ from: 1, content: draft('TPL-E') })
      .expect(200);
    expect(told.body).toMatchObject({ from: 1, same: false, nodes: [{ node: 'Project template' }] });
    expect(told.body.to).toBeUndefined();
    const broken = await reader
      .post(`${TEMPLATE}/differences`)
      .send({ from: 1, content: { nodes: [] } })
      .expect(422);
    expect(broken.body.type).toMatch(/decision-invalid$/);
  });
});

describe('a comparison', () => {
  const fixed = sampleContext({ contractType: 'fixed-price' });
  const compare = async (body: object) =>
    (await as('tester', ['decisions:evaluate'])).post(`${TEMPLATE}/comparisons`).send(body);

  it('says of a draft what comes out differently, with the rows that hit before and after', async () => {
    const cases = [
      { id: 'fixed', context: fixed, baseline: 1 },
      { id: 'other', context: sampleContext() },
    ];
    const { body } = await compare({ content: draft('TPL-F'), cases });
    expect(body).toMatchObject({ compared: 2, same: 1, different: 1, failed: 0 });
    expect(body.cases).toMatchObject([
      {
        id: 'fixed',
        same: false,
        before: { version: 1, output: { template: 'TPL-FIXED' } },
        after: { output: { template: 'TPL-F' }, trace: [{ rows: [{ id: 'template-fixed-price' }] }] },
        differences: [{ field: 'template', change: 'changed', before: 'TPL-FIXED', after: 'TPL-F' }],
      },
      { id: 'other', same: true, differences: [] },
    ]);
    const brief = await compare({ content: draft('TPL-F'), cases, onlyDifferent: true });
    expect((brief.body.cases as { id: string }[]).map(({ id }) => id)).toEqual(['fixed']);
    expect(brief.body.compared).toBe(2);
  });

  it('tells of a case on which the draft fails, and answers the others', async () => {
    const content = draft('TPL-G');
    const value = "value == 'no date' ? string(date(value)) : 'TPL-TM'";
    content.nodes.push({
      id: 'fails',
      name: 'Fails',
      type: 'expressionNode',
      content: { expressions: [{ id: 'x', key: 'template', value }] },
    });
    content.edges = [content.edges[0]!, content.edges[1]!].map((edge, at) =>
      at === 0 ? { ...edge, targetId: 'fails' } : { ...edge, sourceId: 'fails' },
    );
    const cases = [
      { id: 'fixed', context: { ...fixed, value: 'no date' } },
      { id: 'other', context: sampleContext() },
    ];
    const { body } = await compare({ content, cases });
    expect(body).toMatchObject({ different: 1, failed: 1, same: 1 });
    expect(body.cases[0].after.failure).toMatch(/^Its node "Fails" failed: /);
  });

  it('needs a draft or a version, cases, and a draft that is valid', async () => {
    const cases = [{ id: 'one', context: fixed }];
    expect((await compare({ cases })).status).toBe(400);
    expect((await compare({ version: 1, content: draft('X'), cases })).status).toBe(400);
    expect((await compare({ version: 1, cases: [] })).status).toBe(400);
    expect((await compare({ version: 999, cases })).status).toBe(404);
    const broken = draft('X');
    tableOf(broken).content.rules[1]!.template = '"X';
    const refused = await compare({ content: broken, cases });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toMatch(/^\/content\/nodes\/1\/content\/rules\/1\/template$/);
  });
});

import { isDeepStrictEqual } from 'node:util';
import { eventually, operatorsView, wellOperated } from '@handover/testing';
import supertest from 'supertest';
import { decisionCatalogue } from '../src/decisions/decision-catalogue.js';
import type { DecisionModel } from '../src/decisions/decision-model.js';
import { releasedDecision, sampleContext, tableOf } from './sample-context.js';
import { type RunningRules, startRulesApi } from './start-rules-api.js';

let rules: RunningRules;
let api: Awaited<ReturnType<typeof callerOf>>;
let approver: typeof api;
let keys = 0;

const TEMPLATE = '/v1/decisions/project-template';

async function callerOf(scopes?: string[], url = rules.url, subject?: string) {
  return supertest.agent(url).set('authorization', await rules.bearer(scopes, subject));
}

/** The released decision with one template in all its rows, which makes its content a new one. */
function changed(template: string): DecisionModel {
  const decision = releasedDecision('project-template');
  const { outputs, rules: rows } = tableOf(decision).content;
  for (const row of rows) row[outputs[0]!.id] = `"${template}"`;
  return decision;
}

const newVersion = (content: object, { key = `key-${++keys}`, caller = api, note = 'A change' } = {}) =>
  caller.post(`${TEMPLATE}/versions`).set('Idempotency-Key', key).send({ content, note });
const versions = async () => (await api.get(`${TEMPLATE}/versions`).expect(200)).body.items as { version: number }[];
const activate = (version: number, ifMatch?: string) => {
  const request = approver.post(`${TEMPLATE}/versions/${version}/activations`);
  return ifMatch === undefined ? request : request.set('If-Match', ifMatch);
};
const templateGiven = async (caller = api, version?: number) => {
  const decisions = [{ name: 'project-template', ...(version === undefined ? {} : { version }) }];
  const { body } = await caller.post('/v1/evaluations').send({ decisions, context: sampleContext() }).expect(200);
  return (body.results as { version: number; output: { template: string } }[]).map((each) => ({
    version: each.version,
    template: each.output.template,
  }))[0]!;
};

beforeAll(async () => {
  rules = await startRulesApi();
  api = await callerOf();
  approver = await callerOf(undefined, rules.url, 'approver');
});
afterAll(() => rules?.close());

describe('decisions', () => {
  it('of the release are listed page by page, in the order of their names, in force', async () => {
    const seen: { name: string }[] = [];
    for (let cursor: string | undefined; ;) {
      const { body } = await api.get('/v1/decisions').query({ limit: 3, cursor }).expect(200);
      seen.push(...(body.items as { name: string }[]));
      cursor = body.nextCursor as string | undefined;
      if (cursor === undefined) break;
    }
    expect(seen.map(({ name }) => name)).toEqual(decisionCatalogue.map(({ name }) => name).sort());
    const inForce = { activeVersion: 1, latestVersion: 1, activatedBy: 'release', activatedAt: expect.any(String) };
    expect(seen).toEqual(seen.map((each) => ({ ...each, ...inForce })));
  });

  it('are read with their ETag, also those whose names hold a slash', async () => {
    const { body, headers } = await api.get('/v1/decisions/stage-gate%2Fclosed-won').expect(200);
    expect(body).toMatchObject({ name: 'stage-gate/closed-won', activeVersion: 1, latestVersion: 1 });
    expect(headers.etag).toBe('"1-of-1"');
  });

  it('have versions whose content is that of the release', async () => {
    const { body, headers } = await api.get(`${TEMPLATE}/versions/1`).expect(200);
    expect(body).toMatchObject({ decision: 'project-template', version: 1, status: 'active', createdBy: 'release' });
    expect(isDeepStrictEqual(body.content, releasedDecision('project-template'))).toBe(true);
    expect(headers.etag).toMatch(/^"[0-9a-f]{16}-active-\d+"$/);
    expect(await versions()).toEqual([expect.not.objectContaining({ content: expect.anything() })]);
  });

  it('that are not there are a 404 that says what is missing', async () => {
    const unknown = await api.get('/v1/decisions/colour').expect(404);
    expect(unknown.body).toMatchObject({ type: expect.stringMatching(/decision-not-found$/), decision: 'colour' });
    const version = await api.get(`${TEMPLATE}/versions/99`).expect(404);
    expect(version.body).toMatchObject({ type: expect.stringMatching(/decision-version-not-found$/), version: 99 });
    await api.get(`${TEMPLATE}/versions/two`).expect(400);
    await api.get('/v1/decisions/colour/versions').expect(404);
    await activate(99).expect(404);
  });
});

describe('an evaluation', () => {
  const evaluate = (decisions: object[], context: object = sampleContext()) =>
    api.post('/v1/evaluations').send({ decisions, context });

  it('answers every decision in the order asked for, each with the rows that hit', async () => {
    const { body } = await evaluate([{ name: 'stage-gate/closed-won' }, { name: 'project-template' }]).expect(200);
    expect(body.results).toMatchObject([
      { decision: 'stage-gate/closed-won', version: 1, output: { unmet: [] } },
      { decision: 'project-template', version: 1, output: { template: 'TPL-TM' } },
    ]);
    const table = tableOf(releasedDecision('project-template'));
    const { node, kind, rows, output } = body.results[1].trace.find((step: { kind: string }) => step.kind === 'table');
    expect({ node, kind, output }).toEqual({ node: table.name, kind: 'table', output: { template: 'TPL-TM' } });
    const row = table.content.rules.find(({ _id }) => _id === rows[0].id);
    expect(rows).toEqual([{ id: row?._id, description: row?._description }]);
  });

  it('says of every unmet requirement which row of which table asks for it', async () => {
    const context = sampleContext({ projectManager: undefined });
    const { body } = await evaluate([{ name: 'stage-gate/closed-won' }], context).expect(200);
    const [{ output, trace }] = body.results;
    expect(output.unmet).toMatchObject([{ code: 'project-manager-missing', field: '/projectManager' }]);
    const rows = (trace as { rows: { id: string; description?: string }[] }[]).flatMap((step) => step.rows);
    expect(rows.filter(({ description }) => description !== undefined).length).toBeGreaterThan(0);
    expect(JSON.stringify(trace)).toContain('project-manager-missing');
  });

  it('of an unknown decision or version is a 404 that points at it', async () => {
    const unknown = await evaluate([{ name: 'project-template' }, { name: 'colour' }]).expect(404);
    expect(unknown.body).toMatchObject({ decision: 'colour', errors: [{ pointer: '/decisions/1' }] });
    const version = await evaluate([{ name: 'project-template', version: 99 }]).expect(404);
    expect(version.body).toMatchObject({ version: 99, errors: [{ pointer: '/decisions/0' }] });
  });

  it('that does not say what on what is a 400 with a pointer for each bad field', async () => {
    const refused = await api.post('/v1/evaluations').send({ decisions: [{ name: '', colour: 1 }], context: [] });
    expect(refused.status).toBe(400);
    const pointers = (refused.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/decisions/0/name', '/context']));
    await evaluate([]).expect(400);
  });

  it('that fails on the context is a 422 that names decision, version and node', async () => {
    const content = releasedDecision('project-template');
    const last = content.nodes.find(({ type }) => type === 'outputNode')!;
    content.nodes.push({
      id: 'fails',
      name: 'Fails',
      type: 'expressionNode',
      content: { expressions: [{ id: 'x', key: 'template', value: 'date(value)' }] },
    });
    content.edges = content.edges.map((edge) => (edge.targetId === last.id ? { ...edge, targetId: 'fails' } : edge));
    content.edges.push({ id: 'to-end', sourceId: 'fails', targetId: last.id });
    const { body: made } = await newVersion(content).expect(201);
    const reference = { name: 'project-template', version: made.version as number };
    const failed = await evaluate([reference], sampleContext({}, { value: 'no date' })).expect(422);
    expect(failed.body).toMatchObject({
      type: expect.stringMatching(/evaluation-failed$/),
      decision: 'project-template',
      version: made.version,
      node: 'Fails',
    });
  });
});

describe('a new version', () => {
  it('is a draft, made once for its key however often it is sent', async () => {
    const content = changed('TPL-FIXED');
    const first = await newVersion(content, { key: 'once' }).expect(201);
    expect(first.body).toMatchObject({ status: 'draft', createdBy: 'analyst', note: 'A change', content });
    expect(first.headers.location).toBe(`${TEMPLATE}/versions/${first.body.version}`);
    expect((await newVersion(content, { key: 'once' }).expect(201)).body).toEqual(first.body);
    const other = await newVersion(changed('TPL-RETAINER'), { key: 'once' }).expect(422);
    expect(other.body.type).toMatch(/idempotency/);
    expect((await versions()).filter(({ version }) => version >= first.body.version)).toHaveLength(1);
    expect((await templateGiven()).version).toBe(1);
  });

  it('needs a key, a known decision and known fields', async () => {
    const content = changed('TPL-FIXED');
    const before = await versions();
    await api.post(`${TEMPLATE}/versions`).send({ content }).expect(400);
    await api.post('/v1/decisions/colour/versions').set('Idempotency-Key', 'colour').send({ content }).expect(404);
    await api.post(`${TEMPLATE}/versions`).set('Idempotency-Key', 'fields').send({ content, colour: 1 }).expect(400);
    expect(await versions()).toEqual(before);
  });

  it('with a cell that does not compile is refused with the pointer to it, and nothing is kept', async () => {
    const before = await versions();
    const content = changed('TPL-FIXED');
    const node = content.nodes.indexOf(tableOf(content));
    const column = tableOf(content).content.inputs[0]!;
    tableOf(content).content.rules[2]![column.id] = '"retainer';
    const { body } = await newVersion(content, { key: 'broken' }).expect(422);
    const pointer = `/content/nodes/${node}/content/rules/2/${column.id}`;
    expect(body).toMatchObject({
      type: expect.stringMatching(/decision-invalid$/),
      decision: 'project-template',
      errors: [{ pointer, detail: expect.stringMatching(/^node ".+", row 3, column ".+": The cell "retainer/) }],
    });
    expect(await versions()).toEqual(before);

    const checked = await api.post(`${TEMPLATE}/validations`).send({ content }).expect(200);
    expect(checked.body).toMatchObject({ valid: false, faults: [{ pointer, row: 3 }] });
    expect(
      (
        await api
          .post(`${TEMPLATE}/validations`)
          .send({ content: changed('X') })
          .expect(200)
      ).body,
    ).toEqual({
      valid: true,
      faults: [],
    });

    // The key is free again for the corrected file.
    await newVersion(changed('TPL-MILESTONE'), { key: 'broken' }).expect(201);
  });

  it('that is no decision at all is refused', async () => {
    const before = await versions();
    const { body } = await newVersion({ nodes: 'none' }).expect(422);
    expect((body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toContain('/content/nodes');
    expect(await versions()).toEqual(before);
  });
});

describe('an activation', () => {
  it('puts a version in force, is rolled back by another, and is lost by who saw an older state', async () => {
    const { body: draft } = await newVersion(changed('TPL-SUBSCRIPTION')).expect(201);
    const before = (await api.get(TEMPLATE).expect(200)).headers.etag!;
    await activate(draft.version, '"1-of-1"').expect(412);
    expect((await templateGiven()).template).toBe('TPL-TM');

    const active = await activate(draft.version, before).expect(200);
    expect(active.body).toMatchObject({ version: draft.version, status: 'active', activatedBy: 'approver' });
    expect(await templateGiven()).toEqual({ version: draft.version, template: 'TPL-SUBSCRIPTION' });
    expect((await api.get(`${TEMPLATE}/versions/1`)).body).toMatchObject({ status: 'retired' });
    await activate(1, before).expect(412);

    const now = (await api.get(TEMPLATE).expect(200)).headers.etag!;
    await activate(1, now).expect(200);
    expect(await templateGiven()).toEqual({ version: 1, template: 'TPL-TM' });
    const rolledBack = (await api.get(`${TEMPLATE}/versions/1`)).body as { retiredAt?: string; status: string };
    expect([rolledBack.status, rolledBack.retiredAt]).toEqual(['active', undefined]);
    expect((await api.get(`${TEMPLATE}/versions/${draft.version}`)).body).toMatchObject({ status: 'retired' });
    expect(await templateGiven(api, draft.version)).toMatchObject({ template: 'TPL-SUBSCRIPTION' });
  });

  it('that several callers try from the same state is won by one', async () => {
    const { body: draft } = await newVersion(changed('TPL-MANAGED')).expect(201);
    const { etag } = (await api.get(TEMPLATE).expect(200)).headers;
    const answers = await Promise.all(Array.from({ length: 5 }, () => activate(draft.version, etag)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    await activate(1).expect(200);
  });

  it('is seen by another replica within moments, and outlives its start', async () => {
    const replica = await callerOf(undefined, (await rules.replica()).url);
    expect((await templateGiven(replica)).version).toBe(1);
    const { body: draft } = await newVersion(changed('TPL-FIXED')).expect(201);
    await activate(draft.version).expect(200);
    await eventually(async () => (await templateGiven(replica)).version === draft.version);
    const later = await callerOf(undefined, (await rules.replica()).url);
    expect(await templateGiven(later)).toEqual({ version: draft.version, template: 'TPL-FIXED' });
    await activate(1).expect(200);
  });
});

describe('access', () => {
  it.each<[string, string, string]>([
    ['GET', '/v1/decisions', 'decisions:read'],
    ['GET', `${TEMPLATE}/versions/1`, 'decisions:read'],
    ['POST', `${TEMPLATE}/versions`, 'decisions:write'],
    ['POST', `${TEMPLATE}/validations`, 'decisions:write'],
    ['POST', `${TEMPLATE}/versions/1/activations`, 'decisions:activate'],
    ['POST', '/v1/evaluations', 'decisions:evaluate'],
    ['POST', `${TEMPLATE}/comparisons`, 'decisions:evaluate'],
    ['GET', `${TEMPLATE}/activations`, 'decisions:read'],
    ['GET', `${TEMPLATE}/differences?from=1&to=1`, 'decisions:read'],
    ['POST', `${TEMPLATE}/differences`, 'decisions:read'],
  ])('to %s %s needs a token with %s', async (method, path, scope) => {
    const call = (headers: Record<string, string>) => fetch(`${rules.url}${path}`, { method, headers });
    expect((await call({})).status).toBe(401);
    const others = ['decisions:read', 'decisions:write', 'decisions:activate', 'decisions:evaluate'];
    const without = await call({ authorization: await rules.bearer(others.filter((each) => each !== scope)) });
    expect(without.status).toBe(403);
    expect(JSON.stringify(await without.json())).toContain(scope);
  });
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(rules.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'Rules' });
    expect(seen.metrics).toContain('handover_decision_evaluations_total');
    expect(seen.operations).toEqual(expect.arrayContaining(['evaluateDecisions', 'activateDecisionVersion']));
  });
});

describe('the audit log', () => {
  it('tells who made and who activated a version, and that nobody has changed it since', async () => {
    const author = await callerOf(undefined, rules.url, 'a.author');
    const { body: made } = await newVersion(changed('audited-template'), { caller: author }).expect(201);
    await (
      await callerOf(undefined, rules.url, 'b.approver')
    )
      .post(`${TEMPLATE}/versions/${made.version}/activations`)
      .expect(200);
    const reader = await callerOf(['audit:read']);
    const entries = await eventually(async () => {
      const { body } = await reader
        .get('/v1/audit-entries')
        .query({ subject: 'project-template', limit: 2 })
        .expect(200);
      expect(body.items[0]).toMatchObject({ action: 'decision-version.activated', after: { version: made.version } });
      return body.items as { action: string; actor: string; before?: object; after: object; reason?: string }[];
    });
    expect(entries).toMatchObject([
      { action: 'decision-version.activated', actor: 'b.approver', before: { version: expect.any(Number) } },
      { action: 'decision-version.created', actor: 'a.author', reason: 'A change', after: { version: made.version } },
    ]);
    const { body: verification } = await reader.get('/v1/audit-verification').expect(200);
    expect(verification).toMatchObject({ intact: true, faults: [], headHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const wrong = { knownSequence: verification.headSequence, knownHash: 'a'.repeat(64) };
    const { body: compared } = await reader.get('/v1/audit-verification').query(wrong).expect(200);
    expect(compared).toMatchObject({ intact: false, faults: [{ kind: 'rewritten' }] });
    await reader.get('/v1/audit-verification').query({ knownSequence: 1 }).expect(400);
    await (await callerOf(['decisions:read'])).get('/v1/audit-entries').expect(403);
  });
});

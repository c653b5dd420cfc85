import { randomUUID } from 'node:crypto';
import { everyScope } from '@handover/tools';
import { startTestPlatform, type TestPlatform, xeroDocuments } from '../src/index.js';

interface Exception {
  id: string;
  handoverKey: string;
  class: string;
  checkpoint: string;
  actions: { name: string; path: string }[];
}

interface Checkpoint {
  name: string;
  state: string;
  attempts: unknown[];
  lineage: object[];
  decisions: { decision: string; version: number }[];
  interventions: object[];
}

interface Handover {
  checkpoints: Checkpoint[];
  interventions: { id: string }[];
  revision: number;
  readyToStaff: boolean;
  projectId: string;
}

/** The PSA takes no demand. */
const NO_STAFFING = {
  system: 'psa',
  operation: 'workspace_resources.create',
  share: 1,
  fault: { kind: 'refuse', message: 'No.' },
};

describe('a person at the operations API', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform();
  }, 180_000);

  afterAll(() => test?.close());
  afterEach(() => test.control.strike());

  async function blockedDeal(name: string, change: object): Promise<string> {
    const [id] = await test.crm.createDeals(1, name);
    await test.control.changeRecord('crm', 'Opportunity', id!, change);
    await test.crm.win([id!]);
    await test.untilAll([id!], ['blocked']);
    return id!;
  }

  async function exceptionOf(id: string): Promise<Exception> {
    const { body } = await test.ops<{ items: Exception[] }>('GET', '/v1/exceptions');
    const found = body.items.find(({ handoverKey }) => handoverKey === `main:${id}`);
    return (await test.ops<Exception>('GET', `/v1/exceptions/${found!.id}`)).body;
  }

  /** Does what the exception itself offers under this name. */
  async function act({ actions }: Exception, name: string, body: object): Promise<void> {
    const action = actions.find((each) => each.name === name);
    if (!action) throw new Error(`There is no action ${name} among ${actions.map((each) => each.name).join(', ')}.`);
    expect(await test.ops('POST', action.path, body)).toMatchObject({ status: 202, body: { resumed: 1, refused: [] } });
  }

  async function provisioned(id: string): Promise<Handover> {
    await test.untilAll([id], ['provisioned']);
    return (await test.ops<Handover>('GET', `/v1/handovers/main:${id}`)).body;
  }

  const step = ({ checkpoints }: Handover, name: string) => checkpoints.find((each) => each.name === name)!;
  const projectOf = async (id: string) => {
    const reference = encodeURIComponent(`main:${id}`);
    type Projects = { items: { id: string; projectManager: string }[] };
    return (
      await test.inside<Projects>('system-erp-api', 'GET', `/v1/projects?instance=de01&externalReference=${reference}`)
    ).body.items;
  };
  const oneOfEach = { projects: 1, billingProfiles: 1, contracts: 1, billingSchedules: 1, revenueSchedules: 1 };

  it('edits a deal without a project manager, and the project is made with the one that was named', async () => {
    const id = await blockedDeal('Edited', { Project_Manager_Number__c: null });
    const changes = { '/projectManager': 'E1003' };
    await act(await exceptionOf(id), 'edit', { changes, reason: 'Named by the practice lead' });
    const handover = await provisioned(id);
    expect(await projectOf(id)).toMatchObject([{ id: handover.projectId, projectManager: 'E1003' }]);
    expect(step(handover, 'provision-project').lineage).toContainEqual({
      field: 'project/projectManager',
      source: `edit:${handover.interventions[0]!.id}`,
    });
    const [inCrm] = (await test.control.records('crm', 'Opportunity')).filter((record) => record.id === id);
    expect(inCrm!.data.Project_Manager_Number__c ?? null).toBeNull();
  }, 120_000);

  it('saves the deal in the CRM, and its handover goes on by itself', async () => {
    const id = await blockedDeal('Saved again', { Project_Manager_Number__c: null });
    // The sandbox tells of a stage that changes alone; nobody is told that the deal is open for a moment.
    const change = { Project_Manager_Number__c: 'E1003', StageName: 'Negotiation/Review' };
    await test.control.changeRecord('crm', 'Opportunity', id, change);
    await test.crm.win([id]);
    expect(await provisioned(id)).toMatchObject({ revision: 1 });
  }, 120_000);

  it('approves a fixed price that a new rule asks approval for', async () => {
    type Version = { version: number; content: { nodes: object[] } };
    const name = encodeURIComponent('stage-gate/closed-won');
    const { body: decision } = await rules<{ activeVersion: number }>('GET', `/v1/decisions/${name}`);
    const { body: inForce } = await rules<Version>('GET', `/v1/decisions/${name}/versions/${decision.activeVersion}`);
    const stricter = JSON.parse(JSON.stringify(inForce.content).replaceAll('500000', '20000')) as object;
    const { body: draft } = await rules<Version>('POST', `/v1/decisions/${name}/versions`, {
      content: stricter,
      onBehalfOf: 'rules.author',
    });
    await rules('POST', `/v1/decisions/${name}/versions/${draft.version}/activations`);
    try {
      const id = await blockedDeal('Approved', {});
      const exception = await exceptionOf(id);
      expect(exception).toMatchObject({ class: 'policy', checkpoint: 'evaluate-stage-gate' });
      await act(exception, 'approve', { reason: 'Margin was checked' });
      const gate = step(await provisioned(id), 'evaluate-stage-gate');
      expect(gate).toMatchObject({
        state: 'done',
        interventions: [{ kind: 'approval', reason: 'Margin was checked' }],
      });
    } finally {
      await rules('POST', `/v1/decisions/${name}/versions/${decision.activeVersion}/activations`);
    }
  }, 120_000);

  it('leaves out staffing that the PSA refuses: the project is there and not ready to staff', async () => {
    await test.control.strike(NO_STAFFING);
    const id = await blockedDeal('Skipped', {});
    await test.control.strike();
    await act(await exceptionOf(id), 'skip', { reason: 'Staffed by hand' });
    const handover = await provisioned(id);
    expect(handover.readyToStaff).toBe(false);
    expect(step(handover, 'request-staffing').state).toBe('skipped');
    expect(await test.control.records('psa', 'resource-demand', `main:${id}#1`)).toEqual([]);
  }, 120_000);

  it('replays a handover from its start on the policy of then, after the rule has changed, and nothing is made twice', async () => {
    await test.control.strike(NO_STAFFING);
    const id = await blockedDeal('Replayed', {});
    await test.control.strike();
    type Version = { version: number; content: object };
    const { body: decision } = await rules<{ activeVersion: number }>('GET', '/v1/decisions/project-template');
    const versions = '/v1/decisions/project-template/versions';
    const { body: inForce } = await rules<Version>('GET', `${versions}/${decision.activeVersion}`);
    const other = JSON.parse(JSON.stringify(inForce.content).replaceAll('TPL-FIXED', 'TPL-TM')) as object;
    const { body: draft } = await rules<Version>('POST', versions, { content: other, onBehalfOf: 'rules.author' });
    await rules('POST', `${versions}/${draft.version}/activations`);
    try {
      await act(await exceptionOf(id), 'retry', { from: 'start', policy: 'original', reason: 'As it was sold' });
      const handover = await provisioned(id);
      const provisioning = step(handover, 'provision-project');
      expect(provisioning.attempts).toHaveLength(2);
      expect(provisioning.decisions).toMatchObject([{ decision: 'project-template', version: decision.activeVersion }]);
      expect(await xeroDocuments(test.control, `main:${id}`)).toEqual(oneOfEach);
      expect(await test.control.records('psa', 'resource-demand', `main:${id}#1`)).toHaveLength(1);
      expect((await test.control.counts()).duplicates).toEqual([]);
    } finally {
      await rules('POST', `${versions}/${decision.activeVersion}/activations`);
    }
  }, 120_000);

  /** Changes rules, as whoever looks after them. */
  async function rules<Body>(method: string, path: string, body?: object): Promise<{ body: Body }> {
    const response = await fetch(`${test.platform.urls['process-rules-api']}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await test.platform.tokenFor(everyScope)}`,
        'idempotency-key': randomUUID(),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return { body: (await response.json()) as Body };
  }
});

import { createHmac } from 'node:crypto';
import { eventually } from '@handover/testing';
import { apps, eventSecret } from '@handover/tools';
import { startTestPlatform, type TestPlatform, xeroDocuments } from '../src/index.js';

describe('a closed-won opportunity', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform();
  }, 120_000);

  afterAll(() => test?.close());

  async function deliver(event: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const body = JSON.stringify(event);
    const id = String((event as { eventId: string }).eventId);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const key = Buffer.from(eventSecret(test.platform.secrets).slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const response = await fetch(`${test.platform.urls['experience-crm-api']}/v1/opportunity-events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      body,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  const wonEvent = (opportunityId: string, eventId = `won-${opportunityId}`) => {
    const now = new Date().toISOString();
    return { eventId, crmInstance: 'main', opportunityId, stage: 'Closed Won', version: now, occurredAt: now };
  };

  it('whose event is delivered 50 times, 20 at once, becomes one handover with one of each record', async () => {
    const [id] = await test.crm.createDeals(1, 'Fifty times');
    await test.crm.win([id!]);
    const event = wonEvent(id!);
    const fates: unknown[] = [];
    let delivered = 0;
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        while (delivered < 50) {
          delivered += 1;
          const { status, body } = await deliver(event);
          expect(status).toBe(202);
          fates.push(body.fate);
        }
      }),
    );
    expect(fates).toHaveLength(50);
    await test.untilAll([id!], ['provisioned']);
    const reference = `main:${id}`;
    expect(await xeroDocuments(test.control, reference)).toEqual({
      projects: 1,
      billingProfiles: 1,
      contracts: 1,
      billingSchedules: 1,
      revenueSchedules: 1,
    });
    for (const part of ['#1', '#2']) {
      expect(await test.control.records('psa', 'resource-demand', `${reference}${part}`)).toHaveLength(1);
    }
    expect((await test.control.counts()).duplicates).toEqual([]);
    const { body } = await test.ops<{ items: unknown[] }>('GET', `/v1/handovers?text=Fifty`);
    expect(body.items).toHaveLength(1);
  }, 120_000);

  it('whose service recurs is billed by one repeating invoice, with the same amount every month', async () => {
    const [id] = await test.crm.createDeals(1, 'Every month');
    const recurring = { Contract_Type__c: 'Managed Service', Billing_Method__c: 'Recurring' };
    await test.control.changeRecord('crm', 'Opportunity', id!, recurring);
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    expect((await xeroDocuments(test.control, `main:${id}`)).billingSchedules).toBe(1);
    const templates = await test.control.records('erp', 'repeating-invoice', `main:${id}`);
    expect(templates.map(({ data }) => data.Total)).toEqual([6000]);
    const query = `externalReference=${encodeURIComponent(`main:${id}`)}&instance=de01`;
    const { body } = await test.inside<{ items: { entries: { date: string; amount: { amount: string } }[] }[] }>(
      'system-billing-api',
      'GET',
      `/v1/billing-schedules?${query}`,
    );
    expect(body.items.flatMap(({ entries }) => entries.map(({ date, amount }) => [date, amount.amount]))).toEqual(
      ['02', '03', '04', '05'].map((month) => [`2027-${month}-01`, '6000.00']),
    );
  }, 120_000);

  it('tells the whole of its story: checkpoints, decisions, lineage, and project and readiness in the CRM', async () => {
    const [id] = await test.crm.createDeals(1, 'Story');
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    type Checkpoint = { name: string; state: string; records: unknown[]; lineage: unknown[]; decisions: unknown[] };
    const { body } = await test.ops<{ checkpoints: Checkpoint[]; projectId: string }>(
      'GET',
      `/v1/handovers/main:${id}`,
    );
    expect(body.checkpoints.map(({ name, state }) => [name, state])).toEqual(
      [
        'load-opportunity',
        'validate-customer',
        'validate-legal-entity',
        'validate-tax-and-currency',
        'validate-project-manager',
        'evaluate-stage-gate',
        'verify-commercial-terms',
        'provision-project',
        'assign-financial-dimensions',
        'create-billing-profile',
        'create-schedules',
        'request-staffing',
        'update-crm',
        'announce',
      ].map((name) => [name, 'done']),
    );
    const provisioning = body.checkpoints.find(({ name }) => name === 'provision-project')!;
    expect(provisioning.records).toEqual([
      { system: 'erp', instance: expect.any(String), type: 'project', id: body.projectId },
    ]);
    expect(provisioning.lineage).toContainEqual({ field: 'project/contractValue', source: 'opportunity/amount' });
    expect(provisioning.decisions).toMatchObject([{ decision: 'project-template', output: { template: 'TPL-FIXED' } }]);
    const found = await test.ops<{ items: { key: string }[] }>('GET', `/v1/handovers?recordId=${body.projectId}`);
    expect(found.body.items).toMatchObject([{ key: `main:${id}` }]);
    const { body: handover } = await test.crmApi<Record<string, unknown>>('GET', `/v1/opportunities/${id}/handover`);
    expect(handover).toMatchObject({ state: 'provisioned', projectId: body.projectId, readyToBill: true });
    const [inCrm] = (await test.control.records('crm', 'Opportunity')).filter((record) => record.id === id);
    expect(Object.values(inCrm!.data)).toContain(body.projectId);
  }, 120_000);

  it('that another legal entity delivers becomes a project in the books of both', async () => {
    const [id] = await test.crm.createDeals(1, 'Intercompany');
    await test.control.changeRecord('crm', 'Opportunity', id!, { Delivering_Legal_Entity__c: 'GB01' });
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    type Projects = { items: { id: string; legalEntity: string; customerNumber: string }[] };
    const projects = async (reference: string, instance: string) => {
      const query = `externalReference=${encodeURIComponent(reference)}&instance=${instance}`;
      return (await test.inside<Projects>('system-erp-api', 'GET', `/v1/projects?${query}`)).body.items;
    };
    expect(await projects(`main:${id}`, 'de01')).toMatchObject([{ legalEntity: 'DE01' }]);
    const [delivery] = await projects(`main:${id}#delivery`, 'gb01');
    expect(delivery).toMatchObject({ legalEntity: 'GB01', customerNumber: 'DE01' });
    const reference = encodeURIComponent(`main:${id}`);
    const demands = await test.inside<{ items: { projectId: string; legalEntity: string }[] }>(
      'system-psa-api',
      'GET',
      `/v1/resource-demands?externalReference=${reference}`,
    );
    expect(demands.body.items.length).toBeGreaterThan(0);
    for (const demand of demands.body.items) {
      expect(demand).toMatchObject({ projectId: delivery!.id, legalEntity: 'GB01' });
    }
  }, 120_000);

  it('that is blocked carries on when the data are fixed and its exception is retried', async () => {
    const [id] = await test.crm.createDeals(1, 'Blocked');
    await test.control.changeRecord('crm', 'Opportunity', id!, { Project_Manager_Number__c: null });
    await test.crm.win([id!]);
    await test.untilAll([id!], ['blocked']);
    type Exceptions = { items: { id: string; class: string; owner: string; handoverKey: string }[] };
    const open = async () =>
      (await test.ops<Exceptions>('GET', '/v1/exceptions')).body.items.filter(
        ({ handoverKey }) => handoverKey === `main:${id}`,
      );
    const [exception] = await open();
    expect(exception).toMatchObject({ class: 'missing-data', owner: 'sales' });
    await test.control.changeRecord('crm', 'Opportunity', id!, { Project_Manager_Number__c: 'E1003' });
    const retry = await test.ops('POST', `/v1/exceptions/${exception!.id}/retries`, { reason: 'Named in the CRM' });
    expect(retry.status).toBe(202);
    await test.untilAll([id!], ['provisioned']);
    expect(await open()).toEqual([]);
    expect((await test.ops('POST', `/v1/exceptions/${exception!.id}/retries`, {})).status).toBe(409);
    const cleared = await test.ops('GET', `/v1/exceptions/${exception!.id}`);
    expect(cleared.body).toMatchObject({ open: false, resolution: 'retried', resolvedReason: 'Named in the CRM' });
  }, 120_000);

  it('is evaluated before the win without writing anything', async () => {
    const [id] = await test.crm.createDeals(1, 'Before the win');
    const before = (await test.control.counts()).records;
    const { body } = await test.crmApi('GET', `/v1/opportunities/${id}/readiness`);
    expect(body).toMatchObject({ passes: true, findings: [], readyToBill: true });
    await test.control.changeRecord('crm', 'Opportunity', id!, { Project_Manager_Number__c: 'E9999' });
    const after = await test.crmApi<{ findings: object[] }>('GET', `/v1/opportunities/${id}/readiness`);
    expect(after.body.findings).toMatchObject([{ field: '/projectManager', owner: 'sales' }]);
    expect((await test.control.counts()).records).toEqual(before);
    expect((await test.ops('GET', `/v1/handovers/main:${id}`)).status).toBe(404);
  }, 60_000);

  it('is carried out by apps whose configuration stands in the audit log, without a secret', async () => {
    type Entries = { items: { subject: string; after: { variables: Record<string, string>; secrets?: string } }[] };
    const inLog = async (log: string) => {
      const path = `/v1/audit-entries?log=${log}&action=configuration.changed`;
      return (await test.ops<Entries>('GET', path)).body.items;
    };
    const entries = await eventually(
      async () => {
        const found = [...(await inLog('handovers')), ...(await inLog('rules'))];
        return found.length >= apps.length - 1 && found;
      },
      { withinMs: 45_000 },
    );
    const production = apps.filter(({ name }) => name !== 'sandbox');
    expect(entries.map(({ subject }) => subject).sort()).toEqual(production.map(({ name }) => name).sort());
    const hidden = [
      ...production.map(({ name }) => `client/${name}`),
      ...['sandbox/crm', 'sandbox/xero', 'sandbox/token', 'webhooks/xero', 'webhooks/docusign', 'sealed-secrets'],
    ];
    for (const name of hidden) expect(JSON.stringify(entries)).not.toContain(test.platform.secrets(name));
    for (const { after } of entries) expect(after.secrets).toMatch(/^[0-9a-f]{32}$/);
  }, 60_000);

  describe('of which the event is bad', () => {
    it('and names an unknown opportunity, is refused in words and leaves nothing', async () => {
      const { status, body } = await deliver(wonEvent('006Hx00000NOSUCHAAA'));
      expect(status).toBe(422);
      expect(body.detail).toContain('006Hx00000NOSUCHAAA');
      expect((await test.ops('GET', '/v1/handovers/main:006Hx00000NOSUCHAAA')).status).toBe(404);
    });

    it('and names a stage that is not ours, is answered with the reason', async () => {
      const [id] = await test.crm.createDeals(1, 'Not ours', 'Prospecting');
      const { status, body } = await deliver({ ...wonEvent(id!), stage: 'Prospecting' });
      expect(status).toBe(202);
      expect(body).toMatchObject({ fate: 'not-ours' });
      expect((await test.ops('GET', `/v1/handovers/main:${id}`)).status).toBe(404);
    });

    it('and is older than what is known, changes nothing', async () => {
      const [id] = await test.crm.createDeals(1, 'Older');
      await test.crm.win([id!]);
      await test.untilAll([id!], ['provisioned']);
      const { body } = await deliver({ ...wonEvent(id!, `late-${id}`), version: '2020-01-01T00:00:00.000Z' });
      expect(body).toMatchObject({ fate: 'older' });
      expect((await test.states()).validating).toBeUndefined();
    }, 60_000);
  });
});

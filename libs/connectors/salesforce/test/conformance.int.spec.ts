import {
  describeOpportunitySource,
  type OpportunitySamples,
  type SystemFault,
} from '@handover/connector-kit/conformance';
import { type Org, startOrg } from './support/start-org.js';

const WRITES = ['composite', 'Opportunity.update'];
const READS = ['query', 'updated', 'deleted'];

async function start(config: object, environment: Record<string, string> = {}) {
  const org = await startOrg(environment);
  return {
    port: org.sourceWith(config),
    samples: await samplesOf(org),
    faults: { strike: (fault: SystemFault) => strike(org, fault), clear: () => clear(org) },
    stop: () => org.close(),
  };
}

async function samplesOf(org: Org): Promise<OpportunitySamples> {
  const change = (id: string, row: object) => org.rest<void>('PATCH', `/sobjects/Opportunity/${id}`, row);
  const create = async (object: string, row: object) =>
    (await org.rest<{ id: string }>('POST', `/sobjects/${object}`, row)).id;
  return {
    deal: {
      id: await org.opportunityOf('C-1001'),
      name: 'Nordwind Energie: billing platform migration',
      stage: 'contract-review',
      stageName: 'Negotiation/Review',
      amount: { amount: '184000.00', currency: 'EUR' },
      closeDate: '2027-01-15',
      account: expect.objectContaining({ customerNumber: 'C-1001', country: 'DE' }),
      legalEntity: 'DE01',
      contractType: 'time-and-materials',
      billingMethod: 'time-and-expenses',
      projectManager: 'E1003',
      owner: 'Laura Stein',
      milestones: [],
      roleAssumptions: expect.arrayContaining([{ role: 'Consultant', hours: 320, skills: ['cloud'] }]),
    },
    absent: '006Hx0000000000AAA',
    currency: 'USD',
    create: ({ name, closeDate, amount }) =>
      create('Opportunity', { Name: name, CloseDate: closeDate, Amount: Number(amount), StageName: 'Prospecting' }),
    touch: (id) => change(id, { LeadSource: 'Web' }),
    win: (id) => change(id, { StageName: 'Closed Won' }),
    remove: (id) => org.rest('DELETE', `/sobjects/Opportunity/${id}`),
    async mergeAccounts() {
      const [master, merged] = [await create('Account', { Name: 'One' }), await create('Account', { Name: 'Two' })];
      await org.control('POST', '/crm/account-merges', { master, merged });
      return { master, merged };
    },
    notesOf: async (id) => (await org.records('Task')).filter(({ data }) => data.WhatId === id).length,
  };
}

async function strike(org: Org, fault: SystemFault): Promise<void> {
  const rules = (operations: string[], what: object, times?: number) =>
    org.control('PUT', '/faults', {
      faults: operations.map((operation) => ({ system: 'crm', operation, fault: what, times })),
    });
  switch (fault.kind) {
    case 'lose-answer':
      return void (await rules(WRITES, { kind: fault.kind }, 1));
    case 'refuse':
      return void (await rules(WRITES, fault));
    case 'expire-access':
      return void (await org.control('POST', '/sessions/expirations', {}));
    case 'deny-access': {
      const denied = fault.of === 'writes' ? WRITES : [...READS, ...WRITES];
      return void (await rules(denied, { kind: 'error', status: 401 }));
    }
    default: {
      const { of, ...what } = fault;
      return void (await rules(of === 'writes' ? WRITES : ['*'], what));
    }
  }
}

async function clear(org: Org): Promise<void> {
  await org.control('DELETE', '/faults');
}

describeOpportunitySource('Salesforce by polling', { start: () => start({}) });

describeOpportunitySource('Salesforce by change events', {
  start: () => start({ changes: { by: 'events', quietSeconds: 0.4 } }, { SANDBOX_CRM_CHANGE_EVENTS: 'true' }),
});

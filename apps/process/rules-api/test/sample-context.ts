import { readFileSync } from 'node:fs';
import { releasedDecisionsDir } from '../src/decisions/decision-files.js';
import type { DecisionModel, TableNode } from '../src/decisions/decision-model.js';

type Fields = Record<string, unknown>;

/** An opportunity that passes every gate, with the given fields instead of its own; undefined takes a field away. */
export function sampleOpportunity(fields: Fields = {}): Fields {
  return {
    id: '006Hx00000A1B2CIAV',
    externalReferences: [],
    version: '17',
    updatedAt: '2026-11-20T09:30:00.000Z',
    name: 'Nordwind Energie: billing platform migration',
    stage: 'closed-won',
    stageName: 'Closed Won',
    amount: { amount: '184000.00', currency: 'EUR' },
    probability: 100,
    closeDate: '2027-01-15',
    account: { id: '001Hx00000A1', customerNumber: 'C-1001', name: 'Nordwind Energie AG', country: 'DE' },
    legalEntity: 'DE01',
    serviceLine: 'cloud',
    practice: 'engineering',
    deliveryRegion: 'emea',
    contractType: 'time-and-materials',
    billingMethod: 'time-and-expenses',
    estimatedStart: '2027-02-01',
    estimatedEnd: '2027-08-31',
    projectManager: 'E1003',
    owner: 'J. Meyer',
    purchaseOrder: 'PO-NW-77120',
    sowReference: 'SOW-2027-001',
    paymentTerms: 'net-30',
    lines: [
      { id: '1', product: 'Cloud migration', quantity: 1, amount: { amount: '148000.00', currency: 'EUR' } },
      { id: '2', product: 'Cloud readiness assessment', quantity: 1, amount: { amount: '36000.00', currency: 'EUR' } },
    ],
    milestones: [],
    roleAssumptions: [],
    contacts: [],
    ...fields,
  };
}

/** A context as the process sends it; `value` follows the opportunity's amount. */
export function sampleContext(opportunity: Fields = {}, fields: Fields = {}): Fields {
  const deal = sampleOpportunity(opportunity);
  const amount = (deal.amount as { amount?: string } | undefined)?.amount;
  return {
    stage: 'closed-won',
    opportunity: deal,
    value: amount === undefined ? null : Number(amount),
    durationDays: 211,
    customer: { customerNumber: 'C-1001', name: 'Nordwind Energie AG', country: 'DE', taxProfiles: [] },
    legalEntity: {
      id: 'DE01',
      country: 'DE',
      region: 'emea',
      currency: 'EUR',
      contractCurrencies: ['EUR'],
      open: true,
    },
    projectManager: { id: 'E1003', active: true, managesProjects: true },
    statementOfWork: null,
    ...fields,
  };
}

/** A copy of a decision of this release. */
export function releasedDecision(name: string): DecisionModel {
  return JSON.parse(readFileSync(`${releasedDecisionsDir}/${name}.json`, 'utf8')) as DecisionModel;
}

/** The first table of a decision. */
export function tableOf(decision: DecisionModel): TableNode {
  const table = decision.nodes.find((node): node is TableNode => node.type === 'decisionTableNode');
  if (!table) throw new Error('The decision has no table.');
  return table;
}

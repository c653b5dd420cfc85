import type { EventContents, EventName } from './event-contents.js';

const deal = { legalEntity: 'DE01', practice: 'engineering' };
const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** An example of the data of each event, for the AsyncAPI document. */
export const eventExamples: { [Name in EventName]: EventContents<Name> } = {
  'opportunity.received': { ...deal, eventId: 'evt-000042', stage: 'Closed Won', version: '2026-11-20T09:30:00.000Z' },
  'opportunity.qualified': { ...deal, name: 'Nordwind: billing platform migration', amount: eur('184000.00') },
  'opportunity.delayed': {
    ...deal,
    name: 'Nordwind: billing platform migration',
    amount: eur('184000.00'),
    startDate: '2027-01-11',
    stage: 'commit',
    reason: 'PSA (emea) does not answer',
    system: 'psa',
    instance: 'emea',
    since: '2026-11-20T09:30:00.000Z',
  },
  'handover.blocked': {
    ...deal,
    findings: [
      {
        class: 'missing-data',
        owner: 'sales',
        sentence: 'The opportunity names no project manager.',
        cause: '5d0c1f2e9a7b4c33',
        title: 'No project manager on the opportunity',
        after: 'Once the opportunity is complete in the CRM, its next stage event or a retry carries the handover on.',
      },
    ],
  },
  'handover.resumed': { ...deal, by: 'a.keller', reason: 'The project manager was added.' },
  'project.provisioned': {
    ...deal,
    projectId: 'P-100042',
    name: 'Nordwind: billing platform migration',
    customerNumber: 'C-1001',
    contractValue: eur('184000.00'),
  },
  'billing.ready': { ...deal, projectId: 'P-100042', billingProfileId: 'QU-100042', total: eur('184000.00') },
  'staffing.requested': { ...deal, projectId: 'P-100042', resourceDemandIds: ['90211', '90212'] },
  'handover.provisioned': {
    ...deal,
    projectId: 'P-100042',
    billingProfileId: 'QU-100042',
    resourceDemandIds: ['90211', '90212'],
  },
  'handover.unwound': { ...deal, by: 'crm', reason: 'The opportunity was lost.', outcome: 'cancelled' },
  'system.unavailable': {
    system: 'erp',
    instance: 'emea',
    reason: 'maintenance',
    until: '2026-11-21T04:00:00.000Z',
  },
  'system.recovered': { system: 'erp', instance: 'emea' },
  'reconciliation.difference': {
    ...deal,
    differenceId: '5e0c1f6a-3a52-4b0c-9a57-0f6f4a1c2b3d',
    kind: 'project-manager',
    field: 'project/projectManager',
    name: 'Nordwind: SAP rollout',
    expected: { source: 'CRM main', value: 'E-1007' },
    found: { source: 'ERP de01', value: 'E-1012' },
    cause: 'The project manager was changed in the ERP.',
    fix: 'Change it in the system that is wrong, or dismiss the difference with a reason.',
    owner: 'pmo',
  },
  'subscription.tested': {
    subscriptionId: '0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11',
    name: 'Data warehouse',
    by: 'a.keller',
  },
  'subscription.disabled': {
    subscriptionId: '0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11',
    name: 'Data warehouse',
    url: 'https://warehouse.example/hooks/handover',
    reason: 'It has answered nothing but failures for 72 hours.',
    failingSince: '2026-11-17T09:30:00.000Z',
  },
};

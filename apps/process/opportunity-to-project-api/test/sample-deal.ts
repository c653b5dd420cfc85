import type { Opportunity } from '@handover/contracts/system-crm';
import type { StatementOfWork } from '@handover/contracts/system-documents';
import type { Customer, LegalEntity } from '@handover/contracts/system-erp';
import type { DecidedDeal, Delivery } from '../src/deals/deal.js';

const source = { externalReferences: [], version: '1', updatedAt: '2026-11-20T09:30:00.000Z' };

/** An opportunity that nothing is wrong with. */
export function sampleOpportunity(change: Partial<Opportunity> = {}): Opportunity {
  return {
    ...source,
    id: '006Hx00000A1B2CIAV',
    name: 'Nordwind: billing platform migration',
    stage: 'closed-won',
    stageName: 'Closed Won',
    amount: { amount: '120000.00', currency: 'EUR' },
    account: { id: '001', customerNumber: 'C-1001', name: 'Nordwind Energie AG', country: 'DE' },
    legalEntity: 'DE01',
    serviceLine: 'cloud',
    practice: 'engineering',
    deliveryRegion: 'emea',
    contractType: 'fixed-price',
    billingMethod: 'fixed-schedule',
    estimatedStart: '2027-02-01',
    estimatedEnd: '2027-04-30',
    projectManager: 'E1003',
    paymentTerms: 'net-30',
    sowReference: 'SOW-1',
    lines: [{ id: '1', product: 'Cloud migration', quantity: 1, amount: { amount: '120000.00', currency: 'EUR' } }],
    milestones: [],
    roleAssumptions: [],
    contacts: [],
    ...change,
  };
}

/** A signed statement of work that says what the sample opportunity says. */
export function sampleStatement(terms: Partial<StatementOfWork['terms']> = {}): StatementOfWork {
  return {
    ...source,
    id: 'ENV-1',
    reference: 'SOW-1',
    opportunityId: '006Hx00000A1B2CIAV',
    status: 'signed',
    terms: {
      amount: { amount: '120000.00', currency: 'EUR' },
      contractType: 'fixed-price',
      billingMethod: 'fixed-schedule',
      start: '2027-02-01',
      end: '2027-04-30',
      paymentTerms: 'net-30',
      ...terms,
    },
    signers: [],
    fileName: 'SOW-1.pdf',
    mediaType: 'application/pdf',
    size: 1000,
    sha256: 'a'.repeat(64),
  };
}

export const sampleCustomer: Customer = {
  ...source,
  id: 'C-1001',
  customerNumber: 'C-1001',
  name: 'Nordwind Energie AG',
  status: 'active',
  country: 'DE',
  taxProfiles: [{ legalEntity: 'DE01', treatment: 'standard', taxCode: 'DE-VAT-19' }],
  invoicingProfile: {
    name: 'Nordwind Energie AG',
    address: { street: 'Hafenstraße 12', city: 'Hamburg', country: 'DE' },
    paymentTerms: 'net-30',
  },
};

export const sampleEntity: LegalEntity = {
  ...source,
  id: 'DE01',
  name: 'Handover Consulting GmbH',
  country: 'DE',
  region: 'emea',
  currency: 'EUR',
  contractCurrencies: ['EUR', 'USD'],
  open: true,
};

const answer = (decision: string, output: Record<string, unknown>) => ({ decision, version: 3, output, trace: [] });

/** A deal that passes everything. */
export function sampleDeal(change: Partial<DecidedDeal> = {}): DecidedDeal {
  return {
    stage: 'closed-won',
    opportunity: sampleOpportunity(),
    customer: sampleCustomer,
    legalEntity: sampleEntity,
    taxCodes: [{ id: 'DE-VAT-19', legalEntity: 'DE01', treatment: 'standard', rate: '19', name: 'VAT 19 %' }],
    projectManager: {
      ...source,
      id: 'E1003',
      name: 'A. Keller',
      email: 'a.keller@handover.example',
      active: true,
      managesProjects: true,
      legalEntity: 'DE01',
      costCentre: 'CC-DE-410',
      orgUnit: 'OU-1',
      role: 'Project manager',
      skills: [],
    },
    statementsOfWork: [sampleStatement()],
    gate: answer('stage-gate/closed-won', { unmet: [], sowRequired: true, purchaseOrderRequired: false }),
    decisions: {
      'project-template': answer('project-template', { template: 'TPL-FIXED' }),
      'financial-dimensions': answer('financial-dimensions', {
        costCentre: 'CC-DE-410',
        practice: 'engineering',
        serviceLine: 'cloud',
        region: 'emea',
        revenueRecognition: 'percentage-of-completion',
      }),
      'billing-method': answer('billing-method', { method: 'fixed-schedule', frequency: 'monthly', instalments: 3 }),
      'staffing-roles': answer('staffing-roles', { roles: [{ role: 'Consultant', skills: ['cloud'], share: 1 }] }),
    },
    ...change,
  };
}

/** The sample deal, delivered by GB01 for 85 per cent of its value. */
export function sampleDelivery(change: Partial<Delivery> = {}): Partial<DecidedDeal> {
  return {
    opportunity: sampleOpportunity({ deliveringLegalEntity: 'GB01' }),
    delivery: {
      code: 'GB01',
      legalEntity: { ...sampleEntity, id: 'GB01', name: 'Handover Consulting Ltd.' },
      seller: { ...sampleCustomer, id: 'DE01', customerNumber: 'DE01', name: sampleEntity.name },
      ...change,
    },
    deliveryDecisions: {
      'financial-dimensions': answer('financial-dimensions', {
        costCentre: 'CC-GB-410',
        practice: 'engineering',
        serviceLine: 'cloud',
        region: 'emea',
        revenueRecognition: 'percentage-of-completion',
      }),
      'intercompany-terms': answer('intercompany-terms', { transferPercent: 85 }),
    },
  };
}

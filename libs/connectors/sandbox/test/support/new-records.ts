import type {
  FinancialDimensions,
  NewBillingProfile,
  NewBillingSchedule,
  NewContract,
  NewProject,
  NewRevenueSchedule,
} from '@handover/canonical';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

export function newProject(change: Partial<NewProject> = {}): NewProject {
  return {
    externalReference: 'main:006Hx000000001AAA',
    name: 'Nordwind: billing platform migration',
    customerNumber: 'C-1001',
    legalEntity: 'DE01',
    contractType: 'time-and-materials',
    contractValue: eur('184000.00'),
    start: '2027-02-01',
    end: '2027-08-31',
    projectManager: 'E1003',
    template: 'TPL-TM',
    ...change,
  };
}

export const dimensions: FinancialDimensions = {
  legalEntity: 'DE01',
  costCentre: 'CC-DE-410',
  practice: 'engineering',
  serviceLine: 'cloud',
  region: 'emea',
  intercompanyPartner: 'GB01',
  revenueRecognition: 'percentage-of-completion',
};

export const newBillingProfile: NewBillingProfile = {
  externalReference: 'main:006Hx000000001AAA',
  projectId: 'P-2027-100001',
  legalEntity: 'DE01',
  customerNumber: 'C-1001',
  invoicingName: 'Nordwind Energie AG',
  invoicingAddress: { street: 'Hafenstraße 12', city: 'Hamburg', postalCode: '20457', country: 'DE' },
  method: 'time-and-expenses',
  frequency: 'monthly',
  paymentTerms: 'net-30',
  taxTreatment: 'standard',
  taxCode: 'DE-VAT-19',
  currency: 'EUR',
  rateCard: 'RC-EMEA-2026',
  purchaseOrder: 'PO-NW-77120',
};

export const newContract: NewContract = {
  externalReference: 'main:006Hx000000001AAA',
  projectId: 'P-2027-100001',
  legalEntity: 'DE01',
  customerNumber: 'C-1001',
  contractType: 'managed-service',
  value: eur('184000.00'),
  start: '2027-02-01',
  end: '2027-08-31',
  sowReference: 'SOW-2027-001',
  documentHash: 'ab'.repeat(32),
};

export const newBillingSchedule: NewBillingSchedule = {
  externalReference: 'main:006Hx000000001AAA',
  projectId: 'P-2027-100001',
  legalEntity: 'DE01',
  method: 'fixed-schedule',
  total: eur('100.00'),
  entries: [
    { position: 1, description: 'Instalment 1 of 2', date: '2027-02-28', amount: eur('33.33') },
    { position: 2, description: 'Instalment 2 of 2', date: '2027-03-31', amount: eur('66.67') },
  ],
};

export const newRevenueSchedule: NewRevenueSchedule = {
  externalReference: 'main:006Hx000000001AAA',
  projectId: 'P-2027-100001',
  legalEntity: 'DE01',
  method: 'straight-line',
  total: eur('100.00'),
  entries: [
    { period: '2027-02', amount: eur('50.00') },
    { period: '2027-03', amount: eur('50.00') },
  ],
};

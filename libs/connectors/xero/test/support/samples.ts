import type {
  NewBillingProfile,
  NewBillingSchedule,
  NewContract,
  NewProject,
  NewRevenueSchedule,
} from '@handover/canonical';
import type { BillingSamples, MasterDataSamples, ProjectSamples } from '@handover/connector-kit/conformance';
import { xeroSettings } from '@handover/sandbox/instances';
import { xeroConfig } from '../../src/index.js';

const REFERENCE = 'main:006Hx000000001AAA';
const PROJECT_ID = '5d6a0a4e-8c5f-4e0a-9c43-0d7e5c1b2a30';
export const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const { projectTemplates } = xeroConfig.parse(
  xeroSettings('DE01', { url: 'http://127.0.0.1', clientId: 'handover', clientSecret: 'secret' }),
);
const eur = (amount: string) => ({ amount, currency: 'EUR' });

const project: NewProject = {
  externalReference: REFERENCE,
  name: 'Nordwind: billing platform migration',
  customerNumber: 'C-1001',
  legalEntity: 'DE01',
  contractType: 'time-and-materials',
  contractValue: eur('184000.00'),
  start: '2027-02-01',
  end: '2027-08-31',
  projectManager: 'E1003',
  template: 'TPL-TM',
};

export const projectSamples: Omit<ProjectSamples, 'bookTime'> = {
  project,
  workBreakdown: projectTemplates.find(({ id }) => id === 'TPL-TM')!.workBreakdown,
  dimensions: {
    legalEntity: 'DE01',
    costCentre: 'CC-DE-410',
    practice: 'engineering',
    serviceLine: 'cloud',
    region: 'emea',
    intercompanyPartner: 'GB01',
    revenueRecognition: 'percentage-of-completion',
  },
  otherDimensions: {
    legalEntity: 'DE01',
    costCentre: 'CC-DE-430',
    practice: 'operations',
    serviceLine: 'Umwelt & „Klima“',
    region: 'amer',
    intercompanyPartner: 'US01',
    revenueRecognition: 'straight-line',
  },
  refused: [
    { what: 'an unknown customer', change: { customerNumber: 'C-9999' }, field: 'customerNumber' },
    { what: 'a customer that is archived', change: { customerNumber: 'C-1012' }, field: 'customerNumber' },
    { what: 'another legal entity', change: { legalEntity: 'GB01' }, field: 'legalEntity' },
    { what: 'an unknown template', change: { template: 'TPL-NONE' }, field: 'template' },
    {
      what: 'a currency that the organisation does not use',
      change: { contractValue: { amount: '1.00', currency: 'GBP' } },
      field: 'contractValue/currency',
    },
    { what: 'an end before the start', change: { end: '2027-01-01' }, field: 'end' },
    {
      what: 'an amount that a JSON number cannot hold',
      change: { contractValue: eur('123456789012345678.91') },
      field: 'contractValue/amount',
    },
  ],
  largestAmount: '999999999999.99',
  wholeCurrency: 'JPY',
  unknownId: UNKNOWN_ID,
  // A quote, a project, and a task for each of the six packages that group no others.
  callsOfCreate: 8,
};

export const masterDataSamples: Omit<MasterDataSamples, 'register'> = {
  customer: {
    customerNumber: 'C-1001',
    name: 'Nordwind Energie AG',
    country: 'DE',
    taxProfiles: [{ legalEntity: 'DE01', treatment: 'standard', taxCode: 'DE-VAT-19', registration: 'DE811234567' }],
    invoicingProfile: {
      name: 'Nordwind Energie AG',
      address: { street: 'Hafenstraße 12', city: 'Hamburg', postalCode: '20457', country: 'DE' },
      email: 'rechnung@nordwind.example',
      paymentTerms: 'net-30',
    },
  },
  closedCustomer: 'C-1012',
  untaxedCustomer: 'C-1007',
  // The firm's other companies are customers as well.
  customerNumbers: ['GB01', 'US01', ...Array.from({ length: 12 }, (_, index) => `C-${1001 + index}`)],
  legalEntity: {
    id: 'DE01',
    name: 'Handover Consulting GmbH',
    country: 'DE',
    region: 'emea',
    currency: 'EUR',
    contractCurrencies: ['EUR', 'USD'],
    open: true,
  },
  projectTemplate: {
    id: 'TPL-FIXED',
    name: 'Fixed-price delivery',
    contractType: 'fixed-price',
    legalEntities: ['DE01'],
  },
  taxCodes: [
    { id: 'DE-VAT-19', legalEntity: 'DE01', treatment: 'standard', rate: '19', name: 'VAT 19 %' },
    {
      id: 'DE-RC',
      legalEntity: 'DE01',
      treatment: 'reverse-charge',
      rate: '0',
      name: 'Reverse charge, art. 196 VAT directive',
    },
  ],
  currency: { id: 'EUR', name: 'Euro', minorUnits: 2 },
};

export const newBillingProfile: NewBillingProfile = {
  externalReference: REFERENCE,
  projectId: PROJECT_ID,
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
  externalReference: REFERENCE,
  projectId: PROJECT_ID,
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
  externalReference: REFERENCE,
  projectId: PROJECT_ID,
  legalEntity: 'DE01',
  method: 'fixed-schedule',
  total: eur('100.00'),
  entries: [
    { position: 1, description: 'Instalment 1 of 2', date: '2027-02-28', amount: eur('33.33') },
    { position: 2, description: 'Instalment 2 of 2', date: '2027-03-31', amount: eur('66.67') },
  ],
};

export const newRevenueSchedule: NewRevenueSchedule = {
  externalReference: REFERENCE,
  projectId: PROJECT_ID,
  legalEntity: 'DE01',
  method: 'straight-line',
  total: eur('100.00'),
  entries: [
    { period: '2027-02', amount: eur('50.00') },
    { period: '2027-03', amount: eur('50.00') },
  ],
};

export const billingSamples: Omit<BillingSamples, 'prepare' | 'post'> = {
  billingProfile: newBillingProfile,
  contract: newContract,
  billingSchedule: newBillingSchedule,
  revenueSchedule: newRevenueSchedule,
  largestAmount: '999999999999.99',
  refused: [
    {
      kind: 'billingProfiles',
      what: 'an unknown customer',
      change: { customerNumber: 'C-9999' },
      field: 'customerNumber',
    },
    {
      kind: 'billingProfiles',
      what: 'an archived customer',
      change: { customerNumber: 'C-1012' },
      field: 'customerNumber',
    },
    { kind: 'billingProfiles', what: 'another legal entity', change: { legalEntity: 'GB01' }, field: 'legalEntity' },
    { kind: 'billingProfiles', what: 'a currency that is not used', change: { currency: 'GBP' } },
    { kind: 'contracts', what: 'an unknown customer', change: { customerNumber: 'C-9999' }, field: 'customerNumber' },
    { kind: 'contracts', what: 'another legal entity', change: { legalEntity: 'GB01' }, field: 'legalEntity' },
    { kind: 'contracts', what: 'an end before the start', change: { end: '2027-01-01' }, field: 'end' },
    {
      kind: 'contracts',
      what: 'more digits than a number keeps',
      change: { value: eur('123456789012345678.91') },
      field: 'value/amount',
    },
    { kind: 'billingSchedules', what: 'another legal entity', change: { legalEntity: 'GB01' }, field: 'legalEntity' },
    { kind: 'billingSchedules', what: 'a schedule of nothing', change: { entries: [] }, field: 'entries' },
    { kind: 'revenueSchedules', what: 'another legal entity', change: { legalEntity: 'GB01' }, field: 'legalEntity' },
    { kind: 'revenueSchedules', what: 'a schedule of nothing', change: { entries: [] }, field: 'entries' },
  ],
  unknownId: UNKNOWN_ID,
};

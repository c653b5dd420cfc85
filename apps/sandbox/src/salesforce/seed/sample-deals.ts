import { FIRST_SEEDED_NUMBER, salesforceId } from '../salesforce-id.js';

/** A deal of the sample firm, in the CRM's own picklist words. Amounts are decimal strings, dates `YYYY-MM-DD`. */
export interface SampleDeal {
  opportunityId: string;
  name: string;
  account: { customerNumber: string; name: string; country: string; industry: string };
  legalEntity: string;
  currency: string;
  amount: string;
  stage: string;
  contractType: string;
  billingMethod: string;
  serviceLine: string;
  practice: string;
  region: string;
  closeDate: string;
  start: string;
  end: string;
  projectManager?: string;
  purchaseOrder?: string;
  sowReference?: string;
  paymentTerms: string;
  lines: [product: string, quantity: number, amount: string][];
  milestones: [name: string, dueDate: string, amount: string][];
  roles: [role: string, hours: number, skills: string[]][];
  contacts: [firstName: string, lastName: string, role: string][];
  quotes?: [name: string, status: string, net: string, tax: string, synced: boolean][];
}

/** Ids of the sample deals, by their number in the firm's list; other stand-ins refer to them (statements of work). */
export const sampleOpportunityId = (number: number): string => salesforceId('006', FIRST_SEEDED_NUMBER + number);

const NEGOTIATION = 'Negotiation/Review';

/** The seven deals that only wait to be closed. */
export const sampleDeals: readonly SampleDeal[] = [
  {
    opportunityId: sampleOpportunityId(1),
    name: 'Nordwind Energie: billing platform migration',
    account: { customerNumber: 'C-1001', name: 'Nordwind Energie AG', country: 'DE', industry: 'Energy' },
    legalEntity: 'DE01',
    currency: 'EUR',
    amount: '184000.00',
    stage: NEGOTIATION,
    contractType: 'Time & Materials',
    billingMethod: 'Time and Expenses',
    serviceLine: 'cloud',
    practice: 'engineering',
    region: 'emea',
    closeDate: '2027-01-15',
    start: '2027-02-01',
    end: '2027-08-31',
    projectManager: 'E1003',
    purchaseOrder: 'PO-NW-77120',
    sowReference: 'SOW-2027-001',
    paymentTerms: 'net-30',
    lines: [
      ['Cloud migration', 1, '148000.00'],
      ['Cloud readiness assessment', 1, '36000.00'],
    ],
    milestones: [],
    roles: [
      ['Solution architect', 240, ['cloud', 'billing']],
      ['Senior consultant', 640, ['cloud', 'postgresql']],
      ['Consultant', 320, ['cloud']],
    ],
    contacts: [
      ['Anke', 'Petersen', 'Economic Buyer'],
      ['Jonas', 'Voigt', 'Technical Buyer'],
    ],
    quotes: [
      ['Migration, first offer', 'Denied', '198000.00', '37620.00', false],
      ['Migration, agreed', 'Accepted', '184000.00', '34960.00', true],
    ],
  },
  {
    opportunityId: sampleOpportunityId(2),
    name: 'Harbor Logistics: warehouse system implementation',
    account: { customerNumber: 'C-1002', name: 'Harbor Logistics Inc.', country: 'US', industry: 'Transportation' },
    legalEntity: 'US01',
    currency: 'USD',
    amount: '96500.00',
    stage: NEGOTIATION,
    contractType: 'Fixed Price',
    billingMethod: 'Fixed Schedule',
    serviceLine: 'implementation',
    practice: 'engineering',
    region: 'amer',
    closeDate: '2027-01-20',
    start: '2027-02-08',
    end: '2027-05-28',
    projectManager: 'E1001',
    purchaseOrder: 'HL-2027-0042',
    sowReference: 'SOW-2027-002',
    paymentTerms: 'net-30',
    lines: [
      ['Implementation, fixed price', 1, '84500.00'],
      ['User training', 4, '12000.00'],
    ],
    milestones: [],
    roles: [
      ['Senior consultant', 320, ['warehouse', 'integration']],
      ['Consultant', 280, ['integration']],
    ],
    contacts: [['Maria', 'Delgado', 'Economic Buyer']],
  },
  {
    opportunityId: sampleOpportunityId(3),
    name: 'Albion Retail: data platform',
    account: { customerNumber: 'C-1003', name: 'Albion Retail plc', country: 'GB', industry: 'Retail' },
    legalEntity: 'GB01',
    currency: 'GBP',
    amount: '240000.00',
    stage: NEGOTIATION,
    contractType: 'Milestone',
    billingMethod: 'Milestone',
    serviceLine: 'data',
    practice: 'engineering',
    region: 'emea',
    closeDate: '2027-01-22',
    start: '2027-02-15',
    end: '2027-10-29',
    projectManager: 'E1005',
    purchaseOrder: 'ALB-PO-30981',
    sowReference: 'SOW-2027-003',
    paymentTerms: 'net-45',
    lines: [
      ['Data platform build', 1, '205000.00'],
      ['Data governance workshops', 5, '35000.00'],
    ],
    milestones: [
      ['Design accepted', '2027-03-31', '48000.00'],
      ['Platform in test', '2027-06-15', '72000.00'],
      ['First three domains live', '2027-08-31', '72000.00'],
      ['Acceptance', '2027-10-29', '48000.00'],
    ],
    roles: [
      ['Data architect', 300, ['data-modelling']],
      ['Data engineer', 900, ['sql', 'pipelines']],
      ['Consultant', 260, ['governance']],
    ],
    contacts: [
      ['Olivia', 'Hart', 'Economic Buyer'],
      ['Samir', 'Khan', 'Technical Buyer'],
    ],
  },
  {
    opportunityId: sampleOpportunityId(4),
    name: 'Kestrel Insurance: managed claims platform',
    account: { customerNumber: 'C-1004', name: 'Kestrel Insurance Ltd', country: 'GB', industry: 'Insurance' },
    legalEntity: 'GB01',
    currency: 'GBP',
    amount: '312000.00',
    stage: NEGOTIATION,
    contractType: 'Managed Service',
    billingMethod: 'Recurring',
    serviceLine: 'managed-operations',
    practice: 'operations',
    region: 'emea',
    closeDate: '2027-02-12',
    start: '2027-03-01',
    end: '2028-02-29',
    projectManager: 'E1006',
    purchaseOrder: 'KI-448812',
    sowReference: 'SOW-2027-004',
    paymentTerms: 'net-30',
    lines: [
      ['Managed operations, monthly', 12, '288000.00'],
      ['Service transition', 1, '24000.00'],
    ],
    milestones: [],
    roles: [
      ['Service manager', 480, ['itil']],
      ['Service engineer', 1680, ['operations', 'linux']],
    ],
    contacts: [['Fiona', 'Mackay', 'Economic Buyer']],
  },
  {
    opportunityId: sampleOpportunityId(5),
    name: 'Blue Mesa Health: platform subscription',
    account: { customerNumber: 'C-1005', name: 'Blue Mesa Health', country: 'US', industry: 'Healthcare' },
    legalEntity: 'US01',
    currency: 'USD',
    amount: '59940.00',
    stage: NEGOTIATION,
    contractType: 'Subscription',
    billingMethod: 'Recurring',
    serviceLine: 'platform-subscription',
    practice: 'operations',
    region: 'amer',
    closeDate: '2027-01-29',
    start: '2027-02-01',
    end: '2028-01-31',
    projectManager: 'E1002',
    purchaseOrder: 'BMH-1290',
    paymentTerms: 'net-30',
    lines: [['Platform subscription, monthly', 12, '59940.00']],
    milestones: [],
    roles: [['Customer success engineer', 120, ['onboarding']]],
    contacts: [['Grace', 'Whitehorse', 'Economic Buyer']],
  },
  {
    opportunityId: sampleOpportunityId(6),
    name: 'Rheintal Maschinenbau: plant data to the cloud',
    account: { customerNumber: 'C-1006', name: 'Rheintal Maschinenbau GmbH', country: 'DE', industry: 'Manufacturing' },
    legalEntity: 'DE01',
    currency: 'EUR',
    amount: '75500.50',
    stage: NEGOTIATION,
    contractType: 'Fixed Price',
    billingMethod: 'Fixed Schedule',
    serviceLine: 'cloud',
    practice: 'engineering',
    region: 'emea',
    closeDate: '2027-02-05',
    start: '2027-02-22',
    end: '2027-06-30',
    purchaseOrder: 'RM-2027-118',
    sowReference: 'SOW-2027-006',
    paymentTerms: 'net-14',
    lines: [
      ['Cloud migration, fixed price', 1, '68000.50'],
      ['Operations handbook', 1, '7500.00'],
    ],
    milestones: [],
    roles: [
      ['Senior consultant', 260, ['cloud', 'iot']],
      ['Consultant', 200, ['cloud']],
    ],
    contacts: [['Dieter', 'Brandt', 'Economic Buyer']],
  },
  {
    opportunityId: sampleOpportunityId(7),
    name: 'Cascade Foods: supply chain advisory',
    account: { customerNumber: 'C-1007', name: 'Cascade Foods LLC', country: 'US', industry: 'Food & Beverage' },
    legalEntity: 'US01',
    currency: 'USD',
    amount: '128000.00',
    stage: NEGOTIATION,
    contractType: 'Time & Materials',
    billingMethod: 'Time and Expenses',
    serviceLine: 'advisory',
    practice: 'advisory',
    region: 'amer',
    closeDate: '2027-01-27',
    start: '2027-02-15',
    end: '2027-07-30',
    projectManager: 'E1001',
    purchaseOrder: 'CF-88-2027',
    sowReference: 'SOW-2027-007',
    paymentTerms: 'net-30',
    lines: [
      ['Advisory, time and materials', 1, '110000.00'],
      ['Travel and expenses', 1, '18000.00'],
    ],
    milestones: [],
    roles: [
      ['Principal consultant', 200, ['supply-chain']],
      ['Senior consultant', 360, ['supply-chain', 'analytics']],
    ],
    contacts: [['Ethan', 'Caldwell', 'Economic Buyer']],
  },
];

import type { WrittenBack } from '@handover/contracts/system-crm';
import fc from 'fast-check';
import { milestoneDeal, provisioned } from '../../../test/handed-over.js';
import { sampleDeal, sampleDelivery, sampleStatement } from '../../../test/sample-deal.js';
import type { DecidedDeal } from '../../deals/deal.js';
import { compareHandover } from './compare-handover.js';
import { fingerprintOf } from './difference.js';
import type { Held } from './handed-over.js';

const fixedPrice = () => sampleDeal();
const delivered = () => sampleDeal(sampleDelivery());
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const usd = (amount: string) => ({ amount, currency: 'USD' });

/** What a comparison says after the systems were changed behind Handover's back. */
function differencesAfter(change: (held: Held) => void, deal: DecidedDeal = fixedPrice()) {
  const { handedOver, held } = provisioned(structuredClone(deal));
  const now = structuredClone(held);
  change(now);
  return compareHandover(handedOver, now);
}

const told = (change: (held: Held) => void, deal?: DecidedDeal) =>
  differencesAfter(change, deal).map(
    ({ kind, field, automatic }) => `${kind} ${field}${automatic ? ' (automatic)' : ''}`,
  );

const crm = (change: Partial<NonNullable<Held['opportunity']>>) => (held: Held) =>
  void Object.assign(held.opportunity!, change);
const OVERWRITTEN = ['crm-overwritten opportunity/writtenBack (automatic)'];
const writtenBack = (change: WrittenBack) => (held: Held) => void Object.assign(held.opportunity!.writtenBack!, change);
const project = (change: Partial<Held['projects'][number]>) => (held: Held) =>
  void Object.assign(held.projects[0]!, change);
const delivery = (change: Partial<Held['projects'][number]>) => (held: Held) =>
  void Object.assign(held.deliveryProjects[0]!, change);
const profile = (change: Partial<Held['billingProfiles'][number]>) => (held: Held) =>
  void Object.assign(held.billingProfiles[0]!, change);
const contract = (change: Partial<Held['contracts'][number]>) => (held: Held) =>
  void Object.assign(held.contracts[0]!, change);
const billing = (change: Partial<Held['billingSchedules'][number]>) => (held: Held) =>
  void Object.assign(held.billingSchedules[0]!, change);
const revenue = (change: Partial<Held['revenueSchedules'][number]>) => (held: Held) =>
  void Object.assign(held.revenueSchedules[0]!, change);
const statement = (change: Parameters<typeof sampleStatement>[0]) => (held: Held) =>
  void (held.statementsOfWork = [sampleStatement(change)]);
const dimensions = (change: object) => (held: Held) =>
  void Object.assign(held.projects[0]!.financialDimensions!, change);

describe('the comparison of a handover with what the systems hold', () => {
  it.each([
    ['a fixed-price deal', fixedPrice],
    ['a milestone deal', milestoneDeal],
    ['a deal that another legal entity delivers', delivered],
  ])('finds nothing when everything is as it was planned, for %s', (_what, deal) => {
    expect(told(() => undefined, deal())).toEqual([]);
  });

  it.each<[string, (held: Held) => void, string[]]>([
    ['the amount in the CRM', crm({ amount: eur('130000.00') }), ['amount opportunity/amount']],
    ['the currency in the CRM', crm({ amount: usd('120000.00') }), ['currency opportunity/amount']],
    ['the amount away in the CRM', crm({ amount: undefined }), ['amount opportunity/amount']],
    ['the start in the CRM', crm({ estimatedStart: '2027-02-02' }), ['dates opportunity/estimatedStart']],
    ['the end in the CRM', crm({ estimatedEnd: '2027-05-31' }), ['dates opportunity/estimatedEnd']],
    ['the billing method in the CRM', crm({ billingMethod: 'recurring' }), ['method opportunity/billingMethod']],
    ['the contract type in the CRM', crm({ contractType: 'retainer' }), ['contract-type opportunity/contractType']],
    ['the project manager in the CRM', crm({ projectManager: 'E1' }), ['project-manager opportunity/projectManager']],
    ['the payment terms in the CRM', crm({ paymentTerms: 'net-60' }), ['terms opportunity/paymentTerms']],
    ['the legal entity in the CRM', crm({ legalEntity: 'GB01' }), ['dimensions opportunity/legalEntity']],
    ['the practice in the CRM', crm({ practice: 'advisory' }), ['dimensions opportunity/practice']],
    ['the project id in the CRM', writtenBack({ projectId: 'X' }), OVERWRITTEN],
    ['the project id away in the CRM', writtenBack({ projectId: '' }), OVERWRITTEN],
    ['the state in the CRM', writtenBack({ handoverState: 'blocked' }), OVERWRITTEN],
    ['the link in the CRM', writtenBack({ link: 'https://elsewhere.example' }), OVERWRITTEN],
    ['readiness in the CRM', writtenBack({ readyToStaff: false, readyToBill: false }), OVERWRITTEN],
    [
      'the stage in the CRM',
      crm({ stage: 'closed-lost', stageName: 'Closed Lost' }),
      ['deal-not-won opportunity/stage'],
    ],
    ['the deal away', (held) => void (held.opportunity = undefined), ['deal-not-won opportunity/stage']],
    ['the value of the project', project({ contractValue: eur('1.00') }), ['amount project/contractValue']],
    ['the currency of the project', project({ contractValue: usd('120000.00') }), ['currency project/contractValue']],
    ['the start of the project', project({ start: '2027-02-15' }), ['dates project/start']],
    ['the end of the project', project({ end: '2027-12-31' }), ['dates project/end']],
    ['the manager of the project', project({ projectManager: 'E9' }), ['project-manager project/projectManager']],
    ['the customer of the project', project({ customerNumber: 'C-9' }), ['customer project/customerNumber']],
    ['the project to a cancelled one', project({ status: 'cancelled' }), ['project-missing project/id']],
    ['the project away', (held) => void (held.projects = []), ['project-missing project/id']],
    ['a dimension', dimensions({ costCentre: 'CC' }), ['dimensions project/financialDimensions (automatic)']],
    [
      'several dimensions',
      dimensions({ costCentre: 'CC', region: 'apac', intercompanyPartner: 'GB01' }),
      ['dimensions project/financialDimensions (automatic)'],
    ],
    [
      'the dimensions away',
      project({ financialDimensions: undefined }),
      ['dimensions project/financialDimensions (automatic)'],
    ],
    ['the billing method', profile({ method: 'recurring' }), ['method billingProfile/method']],
    ['the billing frequency', profile({ frequency: 'yearly' }), ['method billingProfile/frequency']],
    ['the invoicing currency', profile({ currency: 'USD' }), ['currency billingProfile/currency']],
    ['the invoiced customer', profile({ customerNumber: 'C-9' }), ['customer billingProfile/customerNumber']],
    ['the payment terms in billing', profile({ paymentTerms: 'net-90' }), ['terms billingProfile/paymentTerms']],
    ['the contract value', contract({ value: eur('119999.99') }), ['amount contract/value']],
    ['the contract currency', contract({ value: usd('120000.00') }), ['currency contract/value']],
    ['the contract start', contract({ start: '2027-01-31' }), ['dates contract/start']],
    ['the contract end', contract({ end: '2027-05-01' }), ['dates contract/end']],
    ['the signed document', contract({ documentHash: 'b'.repeat(64) }), ['terms statementOfWork/sha256']],
    ['the method of the schedule', billing({ method: 'recurring' }), ['method billingSchedule/method']],
    [
      'entries of the billing schedule',
      (held) => void (held.billingSchedules[0]!.entries[0]!.amount = eur('1.00')),
      ['schedule billingSchedule/entries'],
    ],
    [
      'an entry of the billing schedule to another currency',
      (held) => void (held.billingSchedules[0]!.entries[0]!.amount = usd('40000.00')),
      ['schedule billingSchedule/entries'],
    ],
    [
      'entries of the revenue schedule away',
      (held) => void held.revenueSchedules[0]!.entries.pop(),
      ['schedule revenueSchedule/entries'],
    ],
    ['the recognition method', revenue({ method: 'as-billed' }), ['method revenueSchedule/method']],
    ['the agreed amount', statement({ amount: eur('99.00') }), ['amount statementOfWork/terms/amount']],
    ['the agreed currency', statement({ amount: usd('120000.00') }), ['currency statementOfWork/terms/amount']],
    ['the agreed end', statement({ end: '2027-06-30' }), ['dates statementOfWork/terms/end']],
    ['the agreed method', statement({ billingMethod: 'recurring' }), ['method statementOfWork/terms/billingMethod']],
    ['the statement of work away', (held) => void (held.statementsOfWork = []), ['terms statementOfWork/sha256']],
    ['the billing profile away', (held) => void (held.billingProfiles = []), ['billing-missing billingProfile']],
    ['the billing schedule away', (held) => void (held.billingSchedules = []), ['billing-missing billingSchedule']],
    ['the revenue schedule away', (held) => void (held.revenueSchedules = []), ['billing-missing revenueSchedule']],
    ['a demand away', (held) => void held.demands.pop(), ['demand-missing resourceDemand/1 (automatic)']],
    [
      'a demand to a released one',
      (held) => void (held.demands[0]!.status = 'released'),
      ['demand-missing resourceDemand/1'],
    ],
  ])('finds exactly that when somebody changes %s', (_what, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it('finds that totals of schedules differ, which then add up to something else', () => {
    const total = eur('100000.00');
    expect(told(billing({ total }))).toEqual(['amount billingSchedule/total', 'schedule billingSchedule/entries']);
    expect(told(revenue({ total }))).toEqual(['amount revenueSchedule/total', 'schedule revenueSchedule/entries']);
  });

  it('finds second records under the reference, closed ones excepted', () => {
    expect(
      told((held) => {
        held.projects.push({ ...held.projects[0]!, id: 'P-9' }, { ...held.projects[0]!, id: 'P-8', status: 'closed' });
        held.contracts.push(
          { ...held.contracts[0]!, id: 'CT-9' },
          { ...held.contracts[0]!, id: 'CT-8', status: 'closed' },
        );
        held.demands.push({ ...held.demands[0]!, id: 'RQ-9' }, { ...held.demands[0]!, id: 'RQ-8', status: 'released' });
      }),
    ).toEqual(['duplicate project/P-9', 'duplicate contract/CT-9', 'duplicate resourceDemand/RQ-9']);
  });

  it('finds what is wrong with the project in the books of the legal entity that delivers', () => {
    expect(told(delivery({ contractValue: eur('120000.00') }), delivered())).toEqual([
      'amount deliveryProject/contractValue',
    ]);
    expect(told(delivery({ financialDimensions: undefined }), delivered())).toEqual([
      'dimensions deliveryProject/financialDimensions (automatic)',
    ]);
    expect(told((held) => void (held.deliveryProjects = []), delivered())).toEqual([
      'project-missing deliveryProject/id',
    ]);
  });

  it('finds that milestones or the purchase order were changed after the win', () => {
    expect(told((held) => void held.opportunity!.milestones.pop(), milestoneDeal())).toEqual([
      'schedule opportunity/milestones',
    ]);
    expect(told(profile({ purchaseOrder: undefined }), milestoneDeal())).toEqual([
      'terms billingProfile/purchaseOrder',
    ]);
  });

  it('leaves to the PSA what is the resource managers’, and to sales what is theirs', () => {
    expect(
      told((held) => {
        Object.assign(held.demands[0]!, { hours: 1, start: '2028-01-01', status: 'filled', assignedEmployee: 'E1' });
        Object.assign(held.opportunity!, { probability: 50, owner: 'Somebody', contacts: [{ name: 'C' }], lines: [] });
        Object.assign(held.projects[0]!, { name: 'Renamed', status: 'closed' });
      }),
    ).toEqual([]);
  });

  it('takes amounts for the same that are written with other digits', () => {
    expect(told(project({ contractValue: eur('120000') }))).toEqual([]);
    expect(told(contract({ value: eur('120000.0') }))).toEqual([]);
  });

  it('tells of what was written back the fields that differ, and expects nothing where the CRM has no place for it', () => {
    expect(differencesAfter(writtenBack({ link: '', readyToBill: false, readyToStart: undefined }))).toMatchObject([
      {
        expected: { source: 'handover', value: { link: 'https://ops/main%3A006Hx00000A1B2CIAV', readyToBill: true } },
        found: { source: 'CRM main', value: { link: '', readyToBill: false } },
      },
    ]);
    expect(told((held) => void (held.opportunity!.writtenBack = { projectId: 'P-1' }))).toEqual([]);
  });

  describe('of one that was taken back', () => {
    const leftOf = (unwound: 'cancelled' | 'frozen', change: (held: Held) => void = () => undefined) => {
      const { handedOver, held } = provisioned(fixedPrice());
      change(held);
      return compareHandover({ ...handedOver, unwound }, held);
    };
    const undone = (held: Held) => {
      const { billingProfiles, contracts, billingSchedules, revenueSchedules, demands } = held;
      for (const each of [...billingProfiles, ...contracts, ...billingSchedules, ...revenueSchedules])
        each.status = 'closed';
      for (const demand of demands) demand.status = 'released';
      held.opportunity!.stage = 'closed-lost';
    };
    const fields = (differences: ReturnType<typeof leftOf>) => differences.map(({ kind, field }) => `${kind} ${field}`);

    it('finds nothing when all was taken back', () => {
      expect(leftOf('cancelled', undone)).toEqual([]);
    });

    it('finds each record that still stands, whoever made it, and says who closes it', () => {
      const left = leftOf('cancelled');
      expect(fields(left)).toEqual([
        'deal-not-won billingProfile/BP-1',
        'deal-not-won contract/CT-1',
        'deal-not-won billingSchedule/BS-1',
        'deal-not-won revenueSchedule/RS-1',
        'deal-not-won resourceDemand/RQ-1',
      ]);
      expect([...new Set(left.map(({ owner }) => owner))]).toEqual(['finance', 'pmo']);
    });

    it('leaves a used one its contract, its billing profile and the people who are assigned', () => {
      const filled = (held: Held) => void (held.demands[0]!.status = 'filled');
      expect(fields(leftOf('frozen', filled))).toEqual([
        'deal-not-won billingSchedule/BS-1',
        'deal-not-won revenueSchedule/RS-1',
      ]);
      expect(fields(leftOf('frozen', (held) => void undone(held)))).toEqual([]);
    });
  });

  it('says who expects what, who says otherwise, in which record, and what to do', () => {
    expect(differencesAfter(project({ projectManager: 'E9' }))).toMatchObject([
      {
        scope: 'handover:main:006Hx00000A1B2CIAV',
        subject: 'main:006Hx00000A1B2CIAV',
        legalEntity: 'DE01',
        expected: { source: 'plan of the handover', value: 'E1003' },
        found: { source: 'ERP de01', value: 'E9' },
        records: [{ system: 'erp', instance: 'de01', type: 'project', id: 'P-1' }],
        owner: 'pmo',
      },
    ]);
  });

  const changes: [string, (held: Held) => void][] = [
    ['opportunity/amount', crm({ amount: eur('1.00') })],
    ['opportunity/estimatedEnd', crm({ estimatedEnd: '2029-01-01' })],
    ['opportunity/writtenBack', writtenBack({ projectId: 'X' })],
    ['project/projectManager', project({ projectManager: 'E9' })],
    ['project/end', project({ end: '2029-01-01' })],
    ['project/financialDimensions', dimensions({ region: 'x' })],
    ['billingProfile/method', profile({ method: 'recurring' })],
    ['contract/value', contract({ value: eur('1.00') })],
    ['revenueSchedule/method', revenue({ method: 'as-billed' })],
    ['resourceDemand/1', (held) => void held.demands.shift()],
  ];

  it('finds each of several changes once, whichever they are, under fingerprints that do not depend on the values', () => {
    fc.assert(
      fc.property(fc.subarray(changes), fc.string(), (some, value) => {
        const differences = differencesAfter((held) => some.forEach(([, change]) => change(held)));
        expect(differences.map(({ field }) => field).sort()).toEqual(some.map(([field]) => field).sort());
        expect(new Set(differences.map(fingerprintOf)).size).toBe(some.length);
        const others = differences.map((each) => ({ ...each, found: { source: 'x', value } }));
        expect(others.map(fingerprintOf)).toEqual(differences.map(fingerprintOf));
      }),
    );
  });
});

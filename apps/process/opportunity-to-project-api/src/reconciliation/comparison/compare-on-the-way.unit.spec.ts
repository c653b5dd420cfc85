import { before, provisioned } from '../../../test/handed-over.js';
import { sampleDeal, sampleDelivery, sampleStatement } from '../../../test/sample-deal.js';
import type { CheckpointName } from '../../handovers/checkpoint.js';
import type { HandoverState } from '../../handovers/handover.js';
import { compareHandover } from './compare-handover.js';
import type { Held } from './handed-over.js';

/** What is told of a handover that has not reached a checkpoint, after the systems were changed behind Handover's back. */
function told(
  checkpoint: CheckpointName,
  state: HandoverState,
  change: (held: Held) => void = () => undefined,
  deal = sampleDeal(),
): string[] {
  const { handedOver, held } = before(checkpoint, provisioned(structuredClone(deal)), state);
  const now = structuredClone(held);
  change(now);
  return compareHandover(handedOver, now).map(({ kind, field }) => `${kind} ${field}`);
}

const ON_THE_WAY: CheckpointName[] = [
  'assign-financial-dimensions',
  'create-billing-profile',
  'create-schedules',
  'request-staffing',
  'update-crm',
];

describe('the comparison of a handover that is not provisioned yet', () => {
  it.each(ON_THE_WAY)('misses nothing that is due at %s or later, whether it is blocked, waits or goes on', (name) => {
    for (const state of ['blocked', 'waiting', 'validating', 'provisioning'] as const) {
      expect(told(name, state)).toEqual([]);
      expect(told(name, state, undefined, sampleDeal(sampleDelivery()))).toEqual([]);
    }
  });

  it('takes what a checkpoint has written without having noted it for its own', () => {
    const all = provisioned(sampleDeal()).held;
    const written = (held: Held) => void Object.assign(held, { ...all, opportunity: held.opportunity });
    for (const name of ON_THE_WAY) expect(told(name, 'provisioning', written)).toEqual([]);
  });

  it('leaves to stage reviews the demands that they have raised', () => {
    const tentative = (held: Held) => {
      const [demand] = structuredClone(provisioned(sampleDeal()).held.demands);
      held.demands = [{ ...demand!, id: 'RQ-T', externalReference: `${demand!.externalReference}-tentative` }];
    };
    expect(told('request-staffing', 'blocked', tentative)).toEqual([]);
  });

  it.each<[string, CheckpointName, (held: Held) => void, string]>([
    [
      'the manager of the project',
      'create-billing-profile',
      ({ projects }) => void (projects[0]!.projectManager = 'E9'),
      'project-manager project/projectManager',
    ],
    [
      'the project away',
      'assign-financial-dimensions',
      (held) => void (held.projects = []),
      'project-missing project/id',
    ],
    [
      'a dimension',
      'create-billing-profile',
      ({ projects }) => void (projects[0]!.financialDimensions!.costCentre = 'CC'),
      'dimensions project/financialDimensions',
    ],
    [
      'the billing frequency',
      'create-schedules',
      ({ billingProfiles }) => void (billingProfiles[0]!.frequency = 'yearly'),
      'method billingProfile/frequency',
    ],
    [
      'entries of the revenue schedule away',
      'request-staffing',
      ({ revenueSchedules }) => void revenueSchedules[0]!.entries.pop(),
      'schedule revenueSchedule/entries',
    ],
    ['a demand away', 'update-crm', ({ demands }) => void demands.pop(), 'demand-missing resourceDemand/1'],
  ])('finds that somebody has changed %s', (_what, name, change, expected) => {
    for (const state of ['blocked', 'waiting', 'provisioning'] as const) {
      expect(told(name, state, change)).toEqual([expected]);
    }
  });

  it('says nothing of what the checkpoint is blocked for: a record in its way is the exception’s to tell', () => {
    const other = (held: Held) => {
      const [profile] = structuredClone(provisioned(sampleDeal()).held.billingProfiles);
      held.billingProfiles = [{ ...profile!, id: 'BP-OTHER', frequency: 'yearly', currency: 'USD' }];
    };
    expect(told('create-billing-profile', 'blocked', other)).toEqual([]);
  });

  it('tells that the deal or its statement has changed only while it is blocked: otherwise it reads both anew', () => {
    const lost = ({ opportunity }: Held) => void (opportunity!.stage = 'closed-lost');
    const dearer = ({ opportunity }: Held) => void (opportunity!.amount = { amount: '1.00', currency: 'EUR' });
    const signedAnew = (held: Held) => void (held.statementsOfWork = [sampleStatement({ end: '2027-06-30' })]);
    expect(told('create-billing-profile', 'blocked', lost)).toEqual(['deal-not-won opportunity/stage']);
    expect(told('create-billing-profile', 'blocked', dearer)).toEqual(['amount opportunity/amount']);
    expect(told('create-billing-profile', 'blocked', signedAnew)).toEqual(['dates statementOfWork/terms/end']);
    for (const state of ['waiting', 'validating', 'provisioning'] as const) {
      for (const change of [lost, dearer, signedAnew]) {
        expect(told('create-billing-profile', state, change)).toEqual([]);
      }
    }
  });
});

describe('the comparison of a handover with an edit', () => {
  it('holds the project against the edited deal, and the CRM against what was read', () => {
    const { handedOver, held } = provisioned(sampleDeal());
    const edited = { ...handedOver, opportunity: { ...handedOver.opportunity, projectManager: 'E7' } };
    held.projects[0]!.projectManager = 'E7';
    expect(compareHandover(edited, held)).toEqual([]);
    held.projects[0]!.projectManager = 'E1003';
    expect(compareHandover(edited, held)).toMatchObject([{ kind: 'project-manager', expected: { value: 'E7' } }]);
  });
});

describe('the comparison of a handover whose write-back a person left out', () => {
  it('expects nothing of its own in the CRM', () => {
    const { handedOver, held } = provisioned(sampleDeal());
    held.opportunity!.writtenBack!.handoverState = 'blocked';
    expect(compareHandover(handedOver, held)).toMatchObject([{ kind: 'crm-overwritten' }]);
    expect(compareHandover({ ...handedOver, records: { ...handedOver.records, 'update-crm': [] } }, held)).toEqual([]);
  });
});

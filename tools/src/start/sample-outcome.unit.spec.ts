import { differences, type SampleOutcome } from './sample-outcome.js';
import { samples } from './samples.js';

function provisioned(change: Partial<SampleOutcome> = {}, sample = samples[0]!): SampleOutcome {
  return {
    sample,
    opportunityId: '1',
    customer: 'Nordwind Energie AG',
    contractType: 'Time & Materials',
    key: 'main:1',
    state: 'provisioned',
    records: {
      projects: ['P-1'],
      billingProfiles: ['B-1'],
      contracts: ['C-1'],
      billingSchedules: ['S-1'],
      revenueSchedules: ['R-1'],
      demands: ['D-1', 'D-2'],
      dimensions: 'DE01 CC-DE-410',
    },
    readiness: ['staff', 'start', 'bill'],
    ...change,
  };
}

const nothing = {
  projects: [],
  billingProfiles: [],
  contracts: [],
  billingSchedules: [],
  revenueSchedules: [],
  demands: [],
};
const exception = { id: 'x', class: 'missing-data', owner: 'sales', sentence: 'The project manager is missing.' };

describe('the check of the sample run', () => {
  it('is content when everything was found exactly once', () => {
    expect(differences([provisioned()], false)).toEqual([]);
  });

  it('names a record that was made twice', () => {
    const outcome = provisioned();
    outcome.records.projects.push('P-2');
    expect(differences([outcome], false)).toEqual([
      'Nordwind Energie: billing platform migration: number of projects should be 1, but is 2',
    ]);
  });

  it('is content with a blocked handover of the right class and owner before the repair, not after it', () => {
    const blocked = provisioned({ state: 'blocked', records: nothing, readiness: [], exception }, samples[5]);
    expect(differences([blocked], false)).toEqual([]);
    expect(differences([blocked], true)).toContain(
      'Rheintal Maschinenbau: plant data to the cloud: state should be provisioned, but is blocked',
    );
  });

  it('names a handover that is blocked for another reason', () => {
    const blocked = provisioned({ state: 'blocked', records: nothing, exception }, samples[6]);
    expect(differences([blocked], false)).toEqual([
      'Cascade Foods: supply chain advisory: exception class should be master-data, but is missing-data',
      'Cascade Foods: supply chain advisory: owner should be finance, but is sales',
    ]);
  });
});

import type { NewResourceDemand } from '@handover/canonical';

export function newDemand(change: Partial<NewResourceDemand> = {}): NewResourceDemand {
  return {
    externalReference: 'main:006Hx000000001AAA#1',
    projectId: 'P-2027-100001',
    name: 'Nordwind: senior consultant',
    legalEntity: 'DE01',
    role: 'Senior consultant',
    skills: ['cloud', 'postgresql'],
    region: 'emea',
    hours: 320.5,
    start: '2027-02-01',
    end: '2027-08-31',
    certainty: 'firm',
    ...change,
  };
}

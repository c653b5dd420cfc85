/** How the handover of a sample should end at first. */
export type Expected = { state: 'provisioned' } | { state: 'blocked'; class: string; owner: string };

/** An opportunity that every sample CRM holds. */
export interface Sample {
  /** Name of the opportunity in the CRM. */
  name: string;
  expected: Expected;
}

const provisioned: Expected = { state: 'provisioned' };

/** Has no project manager. */
export const WITHOUT_MANAGER = 'Rheintal Maschinenbau: plant data to the cloud';
/** Its customer has no tax profile in the legal entity. */
export const WITHOUT_TAX_PROFILE = 'Cascade Foods: supply chain advisory';

/** One of each kind of contract, and two that a person has to help. */
export const samples: readonly Sample[] = [
  { name: 'Nordwind Energie: billing platform migration', expected: provisioned },
  { name: 'Harbor Logistics: warehouse system implementation', expected: provisioned },
  { name: 'Albion Retail: data platform', expected: provisioned },
  { name: 'Kestrel Insurance: managed claims platform', expected: provisioned },
  { name: 'Blue Mesa Health: platform subscription', expected: provisioned },
  {
    name: WITHOUT_MANAGER,
    expected: { state: 'blocked', class: 'missing-data', owner: 'sales' },
  },
  {
    name: WITHOUT_TAX_PROFILE,
    expected: { state: 'blocked', class: 'master-data', owner: 'finance' },
  },
];

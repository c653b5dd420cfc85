import { contactReference, taxTypes } from '@handover/sandbox/instances';
import type { SampleCrm } from './sample-crm.js';
import type { SandboxControl } from './sandbox-control.js';

/** How the handover of a sample should end at first. */
export type Expected = { state: 'provisioned' } | { state: 'blocked'; class: string; owner: string };

/** A sample opportunity of the sandbox CRM. */
export interface Sample {
  /** Name of the opportunity in the CRM. */
  name: string;
  expected: Expected;
  /** What the owner of its exception does about it. */
  repair?: (parts: { crm: SampleCrm; control: SandboxControl }, opportunityId: string) => Promise<void>;
}

const provisioned: Expected = { state: 'provisioned' };

/** One of each kind of contract, and two that a person has to help. */
export const samples: readonly Sample[] = [
  { name: 'Nordwind Energie: billing platform migration', expected: provisioned },
  { name: 'Harbor Logistics: warehouse system implementation', expected: provisioned },
  { name: 'Albion Retail: data platform', expected: provisioned },
  { name: 'Kestrel Insurance: managed claims platform', expected: provisioned },
  { name: 'Blue Mesa Health: platform subscription', expected: provisioned },
  {
    name: 'Rheintal Maschinenbau: plant data to the cloud',
    expected: { state: 'blocked', class: 'missing-data', owner: 'sales' },
    repair: ({ crm }, opportunityId) => crm.setProjectManager(opportunityId, 'E1004'),
  },
  {
    name: 'Cascade Foods: supply chain advisory',
    expected: { state: 'blocked', class: 'master-data', owner: 'finance' },
    repair: ({ control }) => addTaxProfile(control, 'C-1007'),
  },
];

/** Sales of services are not taxed in US01; what the customer's contacts in other organisations say stays. */
async function addTaxProfile(control: SandboxControl, customer: string): Promise<void> {
  const [contact] = await control.records('erp', 'contact', contactReference('US01', customer));
  const change = { AccountsReceivableTaxType: taxTypes['US-SALES-0']!.taxType };
  await control.changeRecord('erp', 'contact', contact!.id, change);
}

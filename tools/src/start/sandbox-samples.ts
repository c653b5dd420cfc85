import { contactReference, taxTypes } from '@handover/sandbox/instances';
import type { ReachablePlatform } from '../platform/start-platform.js';
import { handoverDesk } from './handover-desk.js';
import { recordSearch } from './record-search.js';
import { SampleCrm } from './sample-crm.js';
import type { SampleRunParts } from './sample-run.js';
import { WITHOUT_MANAGER, WITHOUT_TAX_PROFILE } from './samples.js';
import { SandboxControl } from './sandbox-control.js';

/** The samples in the sandbox's systems, which are seeded when they are empty. */
export async function sandboxSamples(platform: ReachablePlatform): Promise<SampleRunParts> {
  const { sandbox } = platform.urls;
  const control = new SandboxControl(sandbox, platform.secrets('sandbox/token'));
  if (await control.isEmpty()) await control.seed();
  const crm = await SampleCrm.logIn({
    url: `${sandbox}/crm`,
    clientId: 'handover',
    clientSecret: platform.secrets('sandbox/crm'),
  });
  return {
    crmInstance: 'main',
    crm,
    repairs: {
      [WITHOUT_MANAGER]: (opportunityId) => crm.setProjectManager(opportunityId, 'E1004'),
      [WITHOUT_TAX_PROFILE]: () => addTaxProfile(control, 'C-1007'),
    },
    desk: handoverDesk(platform),
    search: recordSearch(platform),
  };
}

/** Sales of services are not taxed in US01; what the customer's contacts in other organisations say stays. */
async function addTaxProfile(control: SandboxControl, customer: string): Promise<void> {
  const [contact] = await control.records('erp', 'contact', contactReference('US01', customer));
  const change = { AccountsReceivableTaxType: taxTypes['US-SALES-0']!.taxType };
  await control.changeRecord('erp', 'contact', contact!.id, change);
}

import { envelopeRecords } from '../docusign/seed/envelopes.js';
import { psaAccount } from '../kantata/seed/psa-account.js';
import type { NewRecord } from '../records/record.js';
import { groupRecords } from '../scim/seed/groups.js';
import { userRecords } from '../scim/seed/users.js';
import { xeroRecords } from '../xero/seed/xero-records.js';

/** Everything that the stand-ins but the CRM hold at first, in their own words. */
export function firmRecords(): NewRecord[] {
  return [...xeroRecords(), ...userRecords(), ...groupRecords(), ...envelopeRecords(), ...psaAccount()];
}

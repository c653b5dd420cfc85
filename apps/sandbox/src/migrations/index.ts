import type { Migrations } from '@handover/platform';
import { records } from './001-records.js';
import { faults } from './002-faults.js';
import { crm } from './003-crm.js';
import { plainSystems } from './004-plain-systems.js';
import { scim } from './005-scim.js';
import { docusign } from './006-docusign.js';
import { salesforce } from './007-salesforce.js';
import { kantata } from './008-kantata.js';
import { xero } from './009-xero.js';
import { webhooks } from './010-webhooks.js';
import { partitions } from './011-partitions.js';
import { repeatingInvoices } from './012-repeating-invoices.js';

/** The sandbox's schema, in order. */
export const migrations: Migrations = {
  '001-records': records,
  '002-faults': faults,
  '003-crm': crm,
  '004-plain-systems': plainSystems,
  '005-scim': scim,
  '006-docusign': docusign,
  '007-salesforce': salesforce,
  '008-kantata': kantata,
  '009-xero': xero,
  '010-webhooks': webhooks,
  '011-partitions': partitions,
  '012-repeating-invoices': repeatingInvoices,
};

import type { Migrations } from '@handover/platform';
import { records } from './001-records.js';
import { faults } from './002-faults.js';
import { crm } from './003-crm.js';
import { plainSystems } from './004-plain-systems.js';
import { xero } from './010-xero.js';

/** The sandbox's schema, in order. */
export const migrations: Migrations = {
  '001-records': records,
  '002-faults': faults,
  '003-crm': crm,
  '004-plain-systems': plainSystems,
  '010-xero': xero,
};

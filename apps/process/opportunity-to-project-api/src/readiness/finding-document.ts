import type { Finding } from '../exceptions/business-exception.js';
import { type Purpose, purposes, type ReadinessFinding } from './readiness-documents.js';

/** Checkpoints whose findings keep invoices from being made, or people from being staffed, and nothing else; others keep from all. */
const ONLY_TO_BILL = new Set<string>([
  'validate-tax-and-currency',
  'verify-commercial-terms',
  'create-billing-profile',
]);
const ONLY_TO_STAFF = new Set<string>(['request-staffing']);

/** A finding as readiness and stage reviews show it. */
export function findingDocument(finding: Finding): ReadinessFinding {
  const { checkpoint, class: kind, code, owner, sentence, field } = finding;
  const hinders = hinderedBy(finding);
  return { checkpoint, class: kind, code, owner, sentence, ...(field === undefined ? {} : { field }), hinders };
}

/** What a finding keeps a deal from. */
export function hinderedBy({ checkpoint }: Finding): Purpose[] {
  if (ONLY_TO_BILL.has(checkpoint)) return ['bill'];
  if (ONLY_TO_STAFF.has(checkpoint)) return ['staff'];
  return [...purposes];
}

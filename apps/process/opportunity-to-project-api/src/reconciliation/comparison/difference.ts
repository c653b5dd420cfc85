import { createHash } from 'node:crypto';
import type { ExceptionOwner } from '../../exceptions/business-exception.js';
import type { WrittenRecord } from '../../handovers/checkpoint.js';

/** In what the systems can disagree. */
export const differenceKinds = [
  'won-without-handover',
  'deal-not-won',
  'project-missing',
  'project-without-deal',
  'duplicate',
  'amount',
  'currency',
  'method',
  'contract-type',
  'dates',
  'project-manager',
  'customer',
  'terms',
  'dimensions',
  'billing-missing',
  'schedule',
  'demand-missing',
  'crm-overwritten',
  'not-comparable',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Kinds of which Handover can put some or all right by itself; nothing is deleted by it. */
export const fixableKinds = [
  'crm-overwritten',
  'won-without-handover',
  'demand-missing',
  'dimensions',
] as const satisfies DifferenceKind[];
export type FixableKind = (typeof fixableKinds)[number];

/** A value, and who says it. */
export interface SourcedValue {
  /** `CRM main`, `ERP de01`, `decision financial-dimensions@3` */
  source: string;
  value: unknown;
}

/** Who puts a difference right, and how. */
export interface Remedy {
  /** What to do, in words. */
  fix: string;
  owner: ExceptionOwner;
  /** Whether Handover can do it by itself when it is told to. */
  automatic: boolean;
}

/** Something in which the systems disagree. */
export interface Difference extends Remedy {
  kind: DifferenceKind;
  /** What was looked at when it was found, and must be looked at again to say that it is gone: `handover:<key>`, `crm:main`. */
  scope: string;
  /** Handover key, also where there is no handover of it; reference of the record where there is no key. */
  subject: string;
  /** `project/start`; tells differences of one kind and subject apart. */
  field: string;
  name?: string;
  legalEntity?: string;
  records: WrittenRecord[];
  expected?: SourcedValue;
  found?: SourcedValue;
  /** Why they may differ, in words. */
  cause: string;
}

/** The same for the same difference in every run. 32 hex digits. */
export function fingerprintOf({ kind, subject, field }: Pick<Difference, 'kind' | 'subject' | 'field'>): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, subject, field]))
    .digest('hex')
    .slice(0, 32);
}

/** Scope of what is seen when a handover is compared. */
export function handoverScope(key: string): string {
  return `handover:${key}`;
}

/** Scope of what is seen when all won opportunities, or all projects, of an instance are listed. */
export function instanceScope(system: 'crm' | 'erp', instance: string): string {
  return `${system}:${instance}`;
}

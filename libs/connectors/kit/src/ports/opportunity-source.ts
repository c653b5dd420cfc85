import type {
  CreatedOpportunityNote,
  CrmAccount,
  HandoverWriteBack,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
  WonOpportunity,
} from '@handover/canonical';
import type { Page, PageRequest } from './page.js';

/** The CRM, as Handover needs it. Methods throw the failures of `failures.ts`. */
export interface OpportunitySource {
  /**
   * The opportunity with lines, milestones, role assumptions, account, contacts and quotes; undefined when it does not exist
   * or was deleted.
   */
  read(id: string): Promise<Opportunity | undefined>;
  /** The account, or the one that it was merged into since; undefined when neither exists any more. */
  findAccount(id: string): Promise<CrmAccount | undefined>;
  /**
   * Opportunities changed since the cursor, oldest first; without one since an instant (RFC 3339), or from the beginning of
   * what the CRM keeps. The cursor is the caller's to keep: a page without items has none, and the one that led there is good
   * later. A change may be listed more than once, with the same version.
   */
  changesSince(request: PageRequest & { since?: string }): Promise<Page<OpportunityChange>>;
  /**
   * Opportunities that stand as won and changed at or after `since` (ISO 8601; all won ones when absent), each once, in an order
   * that a change does not move them in.
   */
  listWon(request: PageRequest & { since?: string }): Promise<Page<WonOpportunity>>;
  /** Writes project, readiness, link and notes, all or none; repeating it changes nothing. Throws RecordNotFound. */
  writeBack(id: string, writeBack: HandoverWriteBack): Promise<void>;
  /** Leaves a note for the seller. */
  createNote(opportunityId: string, note: OpportunityNote): Promise<CreatedOpportunityNote>;
  /** The note that carries this external reference. */
  findNote(opportunityId: string, externalReference: string): Promise<CreatedOpportunityNote | undefined>;
}

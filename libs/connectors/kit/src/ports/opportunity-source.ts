import type {
  CreatedOpportunityNote,
  HandoverWriteBack,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
} from '@handover/canonical';
import type { Page, PageRequest } from './page.js';

/** The CRM, as Handover needs it. Methods throw the failures of `failures.ts`. */
export interface OpportunitySource {
  /** The opportunity with lines, milestones, role assumptions, account and contacts; undefined when it does not exist. */
  read(id: string): Promise<Opportunity | undefined>;
  /** Opportunities changed since the cursor, oldest first; no cursor means from the beginning of what the CRM keeps. */
  changesSince(request: PageRequest): Promise<Page<OpportunityChange>>;
  /** Writes project, readiness and link; repeating it changes nothing. Throws RecordNotFound. */
  writeBack(id: string, writeBack: HandoverWriteBack): Promise<void>;
  /** Leaves a note for the seller. */
  createNote(opportunityId: string, note: OpportunityNote): Promise<CreatedOpportunityNote>;
  /** The note that carries this external reference. */
  findNote(opportunityId: string, externalReference: string): Promise<CreatedOpportunityNote | undefined>;
}

import type { StatementOfWork } from '@handover/canonical';

export interface DocumentContent {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** The document system. Methods throw the failures of `failures.ts`. */
export interface DocumentArchive {
  /** Statements of work of an opportunity, newest first. */
  findForOpportunity(opportunityId: string): Promise<StatementOfWork[]>;
  read(id: string): Promise<StatementOfWork | undefined>;
  download(id: string): Promise<DocumentContent | undefined>;
}

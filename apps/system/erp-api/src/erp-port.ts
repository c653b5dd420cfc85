import type { ErpMasterData, ProjectLedger } from '@handover/connector-kit';

/** What this API needs of an ERP. */
export interface ErpPort {
  projects: ProjectLedger;
  masterData: ErpMasterData;
}

import type {
  CreatedOpportunityNote,
  CrmAccount,
  HandoverWriteBack,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
  WonOpportunity,
} from '@handover/canonical';
import {
  type CallKind,
  type MappingFinding,
  type OpportunitySource,
  type Page,
  type PageRequest,
  RecordConflict,
  RecordNotFound,
} from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import { findAccount } from './accounts.js';
import { changesSince } from './changes/opportunity-changes.js';
import { inspectOrg } from './inspection/inspect-org.js';
import { toOpportunity } from './opportunity-mapping.js';
import { opportunitySelect } from './opportunity-query.js';
import { orgFields, type OrgFields } from './org-fields.js';
import type { SalesforceConfig } from './salesforce-config.js';
import { failureOf } from './salesforce-failures.js';
import type { OpportunityRow } from './salesforce-rows.js';
import { type Importance, SalesforceSession } from './salesforce-session.js';
import { isSalesforceId, queryPath, quoted } from './soql.js';
import { createTask, findTask, isAsWritten } from './tasks.js';
import { listWon } from './won-opportunities.js';
import { writeBackHandover } from './write-back.js';

/**
 * The opportunities of a Salesforce org, through its REST and Streaming APIs. Version of an opportunity: its SystemModstamp,
 * ISO 8601 in UTC. Each method is one API call; `changesSince` is three on its last page, `findAccount` one for each merge.
 */
export class SalesforceOpportunitySource implements OpportunitySource {
  private readonly session: SalesforceSession;
  private readonly fields: OrgFields;
  private readonly select: string;

  constructor(private readonly config: SalesforceConfig) {
    this.session = new SalesforceSession(config);
    this.fields = orgFields(config.fields);
    this.select = opportunitySelect(this.fields, config.currency === undefined);
  }

  async read(id: string): Promise<Opportunity | undefined> {
    if (!isSalesforceId(id)) return undefined;
    const soql = `${this.select} WHERE Id = ${quoted(id)}`;
    const { records } = await this.look((connection) =>
      connection.request<{ records: OpportunityRow[] }>(queryPath(soql)),
    );
    return records[0] && toOpportunity(records[0], { fields: this.fields, config: this.config });
  }

  async findAccount(id: string): Promise<CrmAccount | undefined> {
    if (!isSalesforceId(id)) return undefined;
    return this.look((connection) => findAccount(connection, id, this.fields));
  }

  changesSince(request: PageRequest & { since?: string }): Promise<Page<OpportunityChange>> {
    return this.look((connection) => changesSince(connection, request, this.config, new Date()));
  }

  listWon(request: PageRequest & { since?: string }): Promise<Page<WonOpportunity>> {
    return this.look((connection) => listWon(connection, request, { fields: this.fields, config: this.config }));
  }

  async writeBack(id: string, writeBack: HandoverWriteBack): Promise<void> {
    if (!isSalesforceId(id)) throw noSuchOpportunity(id);
    await this.call('write', 'needed', (connection) => writeBackHandover(connection, id, writeBack, this.fields));
  }

  async createNote(opportunityId: string, note: OpportunityNote): Promise<CreatedOpportunityNote> {
    if (!isSalesforceId(opportunityId)) throw noSuchOpportunity(opportunityId);
    try {
      const id = await this.call('write', 'needed', (connection) =>
        createTask(connection, opportunityId, note, this.fields),
      );
      return { ...note, id };
    } catch (error) {
      const existing = error instanceof RecordConflict && (await this.findNote(opportunityId, note.externalReference));
      if (existing && isAsWritten(existing, note)) return existing;
      throw error;
    }
  }

  async findNote(opportunityId: string, externalReference: string): Promise<CreatedOpportunityNote | undefined> {
    if (!isSalesforceId(opportunityId)) return undefined;
    // Needed to know whether a note has to be written.
    return this.call('read', 'needed', (connection) =>
      findTask(connection, opportunityId, externalReference, this.fields),
    );
  }

  /** What of the mapping does not fit the org as it is now. Two or three API calls. */
  inspect(): Promise<MappingFinding[]> {
    return this.look((connection) => inspectOrg(connection, this.fields, this.config));
  }

  /** Closes the connections to the org. */
  close(): void {
    this.session.close();
  }

  private look<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    return this.call('read', 'deferrable', work);
  }

  private async call<Result>(
    kind: CallKind,
    importance: Importance,
    work: (connection: Connection) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.session.call(work, importance);
    } catch (error) {
      throw failureOf(error, kind, this.fields);
    }
  }
}

function noSuchOpportunity(id: string): RecordNotFound {
  return new RecordNotFound('The CRM does not hold this record.', `"${id}" is no Salesforce id`);
}

import type {
  CreatedOpportunityNote,
  HandoverWriteBack,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
} from '@handover/canonical';
import {
  type OpportunitySource,
  type Page,
  type PageRequest,
  RecordConflict,
  RecordNotFound,
} from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import { changesSince } from './opportunity-changes.js';
import { defaultFields, type OpportunityFields } from './opportunity-fields.js';
import { toOpportunity } from './opportunity-mapping.js';
import { isSalesforceId, opportunitySelect, quoted } from './opportunity-query.js';
import type { SalesforceConfig } from './salesforce-config.js';
import { type CallKind, failureOf } from './salesforce-failures.js';
import type { OpportunityRow } from './salesforce-rows.js';
import { SalesforceSession } from './salesforce-session.js';
import { createTask, findTask } from './tasks.js';

/**
 * The opportunities of a Salesforce org, through its REST API. Version of an opportunity: its SystemModstamp, ISO 8601
 * in UTC. Each method is one API call; `changesSince` is two on its last page.
 */
export class SalesforceOpportunitySource implements OpportunitySource {
  private readonly session: SalesforceSession;
  private readonly fields: OpportunityFields;
  private readonly select: string;

  constructor(private readonly config: SalesforceConfig) {
    this.session = new SalesforceSession(config);
    this.fields = { ...defaultFields, ...config.fields };
    this.select = opportunitySelect(this.fields, config.currency === undefined);
  }

  async read(id: string): Promise<Opportunity | undefined> {
    if (!isSalesforceId(id)) return undefined;
    const soql = `${this.select} WHERE Id = ${quoted(id)}`;
    const { records } = await this.call('read', (connection) =>
      connection.request<{ records: OpportunityRow[] }>(`/query?q=${encodeURIComponent(soql)}`),
    );
    return records[0] && toOpportunity(records[0], { fields: this.fields, config: this.config });
  }

  changesSince(request: PageRequest): Promise<Page<OpportunityChange>> {
    return this.call('read', (connection) => changesSince(connection, request, this.config, new Date()));
  }

  async writeBack(id: string, writeBack: HandoverWriteBack): Promise<void> {
    if (!isSalesforceId(id)) throw noSuchOpportunity(id);
    const { fields } = this;
    const row: Record<string, unknown> = {
      [fields.readyToStaff]: writeBack.readyToStaff,
      [fields.readyToStart]: writeBack.readyToStart,
      [fields.readyToBill]: writeBack.readyToBill,
      [fields.projectId]: writeBack.projectId,
      [fields.handoverState]: writeBack.handoverState,
      [fields.link]: writeBack.link,
    };
    await this.call('write', (connection) =>
      connection.request({
        method: 'PATCH',
        url: `/sobjects/Opportunity/${id}`,
        body: JSON.stringify(row),
        headers: { 'content-type': 'application/json' },
      }),
    );
  }

  async createNote(opportunityId: string, note: OpportunityNote): Promise<CreatedOpportunityNote> {
    if (!isSalesforceId(opportunityId)) throw noSuchOpportunity(opportunityId);
    try {
      const id = await this.call('write', (connection) => createTask(connection, opportunityId, note));
      return { ...note, id };
    } catch (error) {
      const existing = error instanceof RecordConflict && (await this.findNote(opportunityId, note.externalReference));
      if (existing) return existing;
      throw error;
    }
  }

  findNote(opportunityId: string, externalReference: string): Promise<CreatedOpportunityNote | undefined> {
    if (!isSalesforceId(opportunityId)) return Promise.resolve(undefined);
    return this.call('read', (connection) => findTask(connection, opportunityId, externalReference));
  }

  /** Closes the connections to the org. */
  close(): void {
    this.session.close();
  }

  private async call<Result>(kind: CallKind, work: (connection: Connection) => Promise<Result>): Promise<Result> {
    try {
      return await this.session.call(work);
    } catch (error) {
      throw failureOf(error, kind, this.fields);
    }
  }
}

function noSuchOpportunity(id: string): RecordNotFound {
  return new RecordNotFound('The CRM does not hold this record.', `"${id}" is no Salesforce id`);
}

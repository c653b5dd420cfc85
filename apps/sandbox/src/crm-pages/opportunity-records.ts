import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { opportunity } from '../salesforce/objects/opportunity.js';
import { storedId } from '../salesforce/salesforce-id.js';
import { Queries } from '../salesforce/soql/queries.js';
import { SObjectWrites } from '../salesforce/writes/sobject-writes.js';

/** An opportunity as the CRM's pages show it, by the names of its fields. */
export interface OpportunityRecord {
  Id: string;
  Name: string;
  StageName: string;
  CloseDate: string;
  Amount: number | null;
  CurrencyIsoCode: string | null;
  Probability: number | null;
  IsClosed: boolean;
  Contract_Type__c: string | null;
  Legal_Entity__c: string | null;
  Estimated_Start__c: string | null;
  Estimated_End__c: string | null;
  Project_Manager_Number__c: string | null;
  Purchase_Order__c: string | null;
  Handover_State__c: string | null;
  Handover_Project__c: string | null;
  Account: { Name: string } | null;
}

/** What sellers change on the pages. */
export interface SellersChange {
  StageName?: string;
  Project_Manager_Number__c?: string;
}

const FIELDS = [
  ...['Id', 'Name', 'StageName', 'CloseDate', 'Amount', 'CurrencyIsoCode', 'Probability', 'IsClosed'],
  ...['Contract_Type__c', 'Legal_Entity__c', 'Estimated_Start__c', 'Estimated_End__c', 'Project_Manager_Number__c'],
  ...['Purchase_Order__c', 'Handover_State__c', 'Handover_Project__c', 'Account.Name'],
].join(', ');

/** Opportunities on one page of the list. */
export const PAGE_SIZE = 50;

/** The org's opportunities as its own pages read and change them: as a seller would, so that the CRM tells of it. */
@Injectable()
export class OpportunityRecords {
  constructor(
    private readonly queries: Queries,
    private readonly writes: SObjectWrites,
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
  ) {}

  /**
   * A page of the list, open ones before closed ones.
   *
   * @param page counted from 1
   * @returns one more than fits the page when there is another
   */
  async list(search: string, page: number): Promise<OpportunityRecord[]> {
    const where = search === '' ? '' : `WHERE Name LIKE '%${literal(search).replace(/[%_]/g, '\\$&')}%'`;
    return this.query(
      `SELECT ${FIELDS} FROM Opportunity ${where} ORDER BY IsClosed, CloseDate, Name
       LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`,
    );
  }

  /** Undefined when there is no such opportunity. */
  async find(id: string): Promise<OpportunityRecord | undefined> {
    const known = storedId(id);
    if (known === undefined) return undefined;
    const [record] = await this.query(`SELECT ${FIELDS} FROM Opportunity WHERE Id = '${known}'`);
    return record;
  }

  /** Throws SalesforceError where the org refuses the change. */
  async change(id: string, change: SellersChange): Promise<void> {
    await this.writes.update(this.pool, opportunity, id, { ...change });
  }

  private async query(soql: string): Promise<OpportunityRecord[]> {
    const answer = await this.queries.run(this.pool, soql, {
      dataPath: '/services/data/v60.0',
      batchSize: PAGE_SIZE + 1,
    });
    return (JSON.parse(answer) as { records: OpportunityRecord[] }).records;
  }
}

function literal(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}

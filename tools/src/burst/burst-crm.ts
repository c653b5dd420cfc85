import { Connection, OAuth2 } from 'jsforce';
import type { CrmLogin } from '../start/sample-crm.js';

/** Most records of one collections request. */
const COLLECTION = 200;

/** Many small deals that are alike: what a quarter's end looks like to the platform. */
export class BurstCrm {
  private constructor(private readonly connection: Connection) {}

  /** @throws Error when the CRM refuses the client */
  static async logIn({ url, clientId, clientSecret }: CrmLogin): Promise<BurstCrm> {
    const oauth2 = new OAuth2({ loginUrl: url, clientId, clientSecret });
    const connection = new Connection({ oauth2, instanceUrl: url, version: '60.0' });
    await connection.authorize({ grant_type: 'client_credentials' });
    return new BurstCrm(connection);
  }

  /**
   * Creates deals of 24,000 EUR that wait to be won, each with two lines and two role assumptions, so that its handover makes
   * one project, one billing profile, one contract, two schedules and two resource demands.
   *
   * @param stage of a deal that is won from the start, the CRM tells nobody
   * @returns their ids
   */
  async createDeals(count: number, name = 'Burst', stage = 'Negotiation/Review'): Promise<string[]> {
    const { records } = await this.connection.query<{ Id: string }>(
      "SELECT Id FROM Account WHERE Customer_Number__c = 'C-1001'",
    );
    const AccountId = records[0]!.Id;
    const ids = await this.create(
      'Opportunity',
      Array.from({ length: count }, (_, index) => deal(AccountId, `${name} ${index + 1}`, stage)),
    );
    await this.create(
      'OpportunityLineItem',
      ids.flatMap((OpportunityId) => [
        { OpportunityId, Product_Name__c: 'Cloud migration', Quantity: 1, TotalPrice: 20_000, SortOrder: 1 },
        { OpportunityId, Product_Name__c: 'Handbook', Quantity: 1, TotalPrice: 4_000, SortOrder: 2 },
      ]),
    );
    await this.create(
      'Role_Assumption__c',
      ids.flatMap((Opportunity__c) => [
        { Opportunity__c, Name: 'Senior consultant', Hours__c: 80, Skills__c: 'cloud' },
        { Opportunity__c, Name: 'Consultant', Hours__c: 60, Skills__c: 'cloud' },
      ]),
    );
    return ids;
  }

  /** Wins the deals, 200 at a time as a data loader does; the CRM then tells of each by an event of its own. */
  win(ids: string[]): Promise<void> {
    return this.moveTo('Closed Won', ids);
  }

  /** Moves deals to a stage in the CRM's words, as {@link win} does. */
  async moveTo(StageName: string, ids: string[]): Promise<void> {
    for (const part of parts(ids)) {
      const results = await this.connection.sobject('Opportunity').update(part.map((Id) => ({ Id, StageName })));
      assertAll(results);
    }
  }

  private async create(type: string, records: Record<string, unknown>[]): Promise<string[]> {
    const ids: string[] = [];
    for (const part of parts(records)) {
      const results = await this.connection.sobject(type).create(part);
      assertAll(results);
      ids.push(...results.map(({ id }) => id!));
    }
    return ids;
  }
}

function deal(AccountId: string, Name: string, StageName: string): Record<string, unknown> {
  return {
    Name,
    AccountId,
    StageName,
    CloseDate: '2027-01-15',
    Amount: 24_000,
    CurrencyIsoCode: 'EUR',
    Legal_Entity__c: 'DE01',
    Service_Line__c: 'cloud',
    Practice__c: 'engineering',
    Delivery_Region__c: 'emea',
    Contract_Type__c: 'Fixed Price',
    Billing_Method__c: 'Fixed Schedule',
    Estimated_Start__c: '2027-02-01',
    Estimated_End__c: '2027-05-31',
    Project_Manager_Number__c: 'E1003',
    Payment_Terms__c: 'net-30',
  };
}

function parts<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / COLLECTION) }, (_, index) =>
    items.slice(index * COLLECTION, (index + 1) * COLLECTION),
  );
}

function assertAll(results: readonly { success: boolean; errors: unknown[] }[]): void {
  const failed = results.find(({ success }) => !success);
  if (failed) throw new Error(`The CRM refused a record: ${JSON.stringify(failed.errors)}`);
}

import { Connection, OAuth2 } from 'jsforce';

/** A sample opportunity as the CRM holds it now. */
export interface CrmOpportunity {
  id: string;
  name: string;
  customer: string;
  contractType: string;
  /** Whether its stage is Closed Won already. */
  won: boolean;
}

/** How to log in at the CRM: OAuth 2.0 client credentials, as an integration user does. */
export interface CrmLogin {
  url: string;
  clientId: string;
  clientSecret: string;
}

interface OpportunityRow {
  Id: string;
  Name: string;
  IsWon: boolean;
  Contract_Type__c: string | null;
  Account: { Name: string } | null;
}

/** What a seller does in the CRM, done through the Salesforce REST API. */
export class SampleCrm {
  private constructor(private readonly connection: Connection) {}

  /** @throws Error when the CRM refuses the client */
  static async logIn({ url, clientId, clientSecret }: CrmLogin): Promise<SampleCrm> {
    const oauth2 = new OAuth2({ loginUrl: url, clientId, clientSecret });
    const connection = new Connection({ oauth2, instanceUrl: url, version: '60.0' });
    await connection.authorize({ grant_type: 'client_credentials' });
    return new SampleCrm(connection);
  }

  /**
   * The opportunities of these names, in the order of the names.
   *
   * @throws Error naming those that are missing
   */
  async find(names: string[]): Promise<CrmOpportunity[]> {
    const list = names.map((name) => `'${name.replaceAll("'", "\\'")}'`).join(', ');
    const { records } = await this.connection.query<OpportunityRow>(
      `SELECT Id, Name, IsWon, Contract_Type__c, Account.Name FROM Opportunity WHERE Name IN (${list})`,
    );
    const byName = new Map(records.map((row) => [row.Name, row]));
    const missing = names.filter((name) => !byName.has(name));
    if (missing.length > 0) throw new Error(`The sandbox CRM has no opportunity "${missing.join('", "')}".`);
    return names.map((name) => {
      const row = byName.get(name)!;
      const { Id: id, Contract_Type__c: contractType, IsWon: won } = row;
      return { id, name, customer: row.Account?.Name ?? '', contractType: contractType ?? '', won };
    });
  }

  async closeAsWon(id: string): Promise<void> {
    await this.update({ Id: id, StageName: 'Closed Won' });
  }

  async setProjectManager(id: string, employeeNumber: string): Promise<void> {
    await this.update({ Id: id, Project_Manager_Number__c: employeeNumber });
  }

  private async update(change: { Id: string } & Record<string, string>): Promise<void> {
    const result = await this.connection.sobject('Opportunity').update(change);
    if (!result.success)
      throw new Error(`The CRM did not take the change of ${change.Id}: ${JSON.stringify(result.errors)}`);
  }
}

import type { StageRow } from './labels.js';

/** Children of a row, as a subquery answers them: null when there are none. */
export interface Children<Row> {
  totalSize: number;
  done: boolean;
  records: Row[];
}

export interface LineRow {
  Id: string;
  Product_Name__c: string | null;
  Description: string | null;
  Quantity: number;
  TotalPrice: number | null;
}

export interface MilestoneRow {
  Name: string;
  Due_Date__c: string;
  Amount__c: number;
}

export interface RoleRow {
  Name: string;
  Hours__c: number;
  Skills__c: string | null;
  Start__c: string | null;
  End__c: string | null;
}

export interface ContactRoleRow {
  Role: string | null;
  Contact: { Name: string | null; Email: string | null } | null;
}

/** An opportunity as {@link opportunityQuery} selects it; custom fields are read by their configured names. */
export interface OpportunityRow extends StageRow {
  Id: string;
  Name: string;
  Amount: number | null;
  CurrencyIsoCode?: string | null;
  Probability: number | null;
  CloseDate: string | null;
  SystemModstamp: string;
  LastModifiedDate: string;
  Account: { Id: string; Name: string; Customer_Number__c: string | null; BillingCountry: string | null } | null;
  Owner: { Name: string | null } | null;
  OpportunityLineItems: Children<LineRow> | null;
  Opportunity_Milestones__r: Children<MilestoneRow> | null;
  Role_Assumptions__r: Children<RoleRow> | null;
  OpportunityContactRoles: Children<ContactRoleRow> | null;
}

/** A changed opportunity, as the poll selects it. */
export interface ChangedRow extends StageRow {
  Id: string;
  SystemModstamp: string;
}

import type { OpportunityFields } from './opportunity-fields.js';

const written = new Set<keyof OpportunityFields>([
  'handoverState',
  'link',
  'readyToStaff',
  'readyToStart',
  'readyToBill',
]);

/**
 * One query that reads an opportunity with all that a handover needs, so that a read is one API call.
 *
 * @param withCurrency whether the org has multiple currencies, and so a CurrencyIsoCode
 */
export function opportunitySelect(fields: OpportunityFields, withCurrency: boolean): string {
  const own = (Object.keys(fields) as (keyof OpportunityFields)[])
    .filter((name) => !written.has(name))
    .map((name) => fields[name]);
  const selected = new Set([
    'Id',
    'Name',
    'StageName',
    'IsClosed',
    'IsWon',
    'Amount',
    ...(withCurrency ? ['CurrencyIsoCode'] : []),
    'Probability',
    'CloseDate',
    'SystemModstamp',
    'LastModifiedDate',
    'Account.Id',
    'Account.Name',
    'Account.Customer_Number__c',
    'Account.BillingCountry',
    'Owner.Name',
    ...own,
    '(SELECT Id, Product_Name__c, Description, Quantity, TotalPrice FROM OpportunityLineItems ORDER BY SortOrder, Id)',
    '(SELECT Name, Due_Date__c, Amount__c FROM Opportunity_Milestones__r ORDER BY Due_Date__c, Id)',
    '(SELECT Name, Hours__c, Skills__c, Start__c, End__c FROM Role_Assumptions__r ORDER BY Id)',
    '(SELECT Role, Contact.Name, Contact.Email FROM OpportunityContactRoles ORDER BY IsPrimary DESC, Id)',
  ]);
  return `SELECT ${[...selected].join(', ')} FROM Opportunity`;
}

/** Whether a text has the form of a Salesforce id; anything else cannot be the id of a record. */
export function isSalesforceId(id: string): boolean {
  return /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(id);
}

/** A text as a SOQL string literal. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

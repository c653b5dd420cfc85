/**
 * Where the org keeps what Handover needs: name of ours → API name on Opportunity. Standard fields where Salesforce has
 * one, else the custom fields that Handover's package adds.
 */
export const defaultFields = {
  legalEntity: 'Legal_Entity__c',
  deliveringLegalEntity: 'Delivering_Legal_Entity__c',
  serviceLine: 'Service_Line__c',
  practice: 'Practice__c',
  deliveryRegion: 'Delivery_Region__c',
  contractType: 'Contract_Type__c',
  billingMethod: 'Billing_Method__c',
  estimatedStart: 'Estimated_Start__c',
  estimatedEnd: 'Estimated_End__c',
  projectManager: 'Project_Manager_Number__c',
  purchaseOrder: 'Purchase_Order__c',
  sowReference: 'SOW_Reference__c',
  paymentTerms: 'Payment_Terms__c',
  approved: 'Terms_Approved__c',
  projectId: 'Handover_Project__c',
  handoverState: 'Handover_State__c',
  link: 'Handover_Link__c',
  readyToStaff: 'Ready_to_Staff__c',
  readyToStart: 'Ready_to_Start__c',
  readyToBill: 'Ready_to_Bill__c',
} as const;

/** API name of each field, for one org. */
export type OpportunityFields = Record<keyof typeof defaultFields, string>;

const standardFields: Record<string, string> = {
  Name: 'name',
  StageName: 'stage',
  Amount: 'amount',
  CurrencyIsoCode: 'amount',
  Probability: 'probability',
  CloseDate: 'closeDate',
  AccountId: 'account',
};

/** Our name of the field that Salesforce complains about; undefined when it is none of ours. */
export function ourNameOf(apiName: string, fields: OpportunityFields): string | undefined {
  const custom = Object.entries(fields).find(([, name]) => name === apiName)?.[0];
  return custom ?? standardFields[apiName];
}

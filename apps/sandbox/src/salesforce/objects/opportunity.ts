import { INTEGRATION_USER_ID } from '../salesforce-id.js';
import { field, lookup, sobject } from './sobject.js';

/** Stages of the org's sales process; each gives the probability that Salesforce sets with it. */
export const stageProbabilities = {
  Prospecting: 10,
  Qualification: 10,
  'Proposal/Price Quote': 75,
  Commit: 80,
  'Negotiation/Review': 90,
  'Closed Won': 100,
  'Closed Lost': 0,
} as const;

const currencies = ['USD', 'EUR', 'GBP'];

export const opportunity = sobject(
  'Opportunity',
  '006',
  [
    field('Name', 'string', { required: true, length: 120 }),
    lookup('AccountId', 'Account', 'Account'),
    lookup('OwnerId', 'User', 'Owner', { defaultValue: INTEGRATION_USER_ID }),
    field('StageName', 'picklist', { required: true, values: Object.keys(stageProbabilities), label: 'Stage' }),
    field('CloseDate', 'date', { required: true }),
    field('Amount', 'currency'),
    field('Probability', 'percent'),
    field('IsClosed', 'boolean', { system: true }),
    field('IsWon', 'boolean', { system: true }),
    field('Type', 'picklist', { values: ['New Business', 'Existing Business', 'Renewal'] }),
    field('LeadSource', 'string'),
    field('Description', 'textarea', { length: 32_000 }),
    field('CurrencyIsoCode', 'picklist', { values: currencies, defaultValue: 'USD', label: 'Opportunity Currency' }),
    field('Legal_Entity__c', 'string', { length: 40 }),
    field('Delivering_Legal_Entity__c', 'string', { length: 40 }),
    field('Service_Line__c', 'string', { length: 80 }),
    field('Practice__c', 'string', { length: 80 }),
    field('Delivery_Region__c', 'string', { length: 40 }),
    field('Contract_Type__c', 'picklist', {
      values: ['Time & Materials', 'Fixed Price', 'Milestone', 'Retainer', 'Managed Service', 'Subscription'],
    }),
    field('Billing_Method__c', 'picklist', {
      values: ['Time and Expenses', 'Fixed Schedule', 'Milestone', 'Recurring'],
    }),
    field('Estimated_Start__c', 'date'),
    field('Estimated_End__c', 'date'),
    field('Project_Manager_Number__c', 'string', { length: 20 }),
    field('Purchase_Order__c', 'string', { length: 80 }),
    field('SOW_Reference__c', 'string', { length: 80 }),
    field('Payment_Terms__c', 'string', { length: 40 }),
    field('Terms_Approved__c', 'boolean', { defaultValue: false }),
    field('Handover_Project__c', 'string', { length: 80 }),
    field('Handover_State__c', 'string', { length: 40 }),
    field('Handover_Link__c', 'url', { length: 1000 }),
    field('Ready_to_Staff__c', 'boolean', { defaultValue: false }),
    field('Ready_to_Start__c', 'boolean', { defaultValue: false }),
    field('Ready_to_Bill__c', 'boolean', { defaultValue: false }),
    field('Legacy_Id__c', 'string', { length: 40, externalId: true, unique: true }),
    lookup('SyncedQuoteId', 'Quote', 'SyncedQuote', { label: 'Synced Quote ID' }),
  ],
  [
    { name: 'Quotes', object: 'Quote', field: 'OpportunityId' },
    { name: 'OpportunityLineItems', object: 'OpportunityLineItem', field: 'OpportunityId' },
    { name: 'OpportunityContactRoles', object: 'OpportunityContactRole', field: 'OpportunityId' },
    { name: 'Opportunity_Milestones__r', object: 'Opportunity_Milestone__c', field: 'Opportunity__c' },
    { name: 'Role_Assumptions__r', object: 'Role_Assumption__c', field: 'Opportunity__c' },
    { name: 'Tasks', object: 'Task', field: 'WhatId' },
  ],
);

export const opportunityLineItem = sobject('OpportunityLineItem', '00k', [
  lookup('OpportunityId', 'Opportunity', 'Opportunity', { required: true }),
  field('Product_Name__c', 'string', { label: 'Product' }),
  field('Description', 'textarea', { label: 'Line Description' }),
  field('Quantity', 'double', { required: true }),
  field('UnitPrice', 'currency', { label: 'Sales Price' }),
  field('TotalPrice', 'currency'),
  field('SortOrder', 'double'),
]);

export const milestone = sobject('Opportunity_Milestone__c', 'a01', [
  lookup('Opportunity__c', 'Opportunity', 'Opportunity__r', { required: true }),
  field('Name', 'string', { required: true, length: 80 }),
  field('Due_Date__c', 'date', { required: true }),
  field('Amount__c', 'currency', { required: true }),
]);

export const roleAssumption = sobject('Role_Assumption__c', 'a02', [
  lookup('Opportunity__c', 'Opportunity', 'Opportunity__r', { required: true }),
  field('Name', 'string', { required: true, length: 80, label: 'Role' }),
  field('Hours__c', 'double', { required: true }),
  field('Skills__c', 'textarea', { label: 'Skills (separated by semicolons)' }),
  field('Start__c', 'date'),
  field('End__c', 'date'),
]);

export const contactRole = sobject('OpportunityContactRole', '00K', [
  lookup('OpportunityId', 'Opportunity', 'Opportunity', { required: true }),
  lookup('ContactId', 'Contact', 'Contact', { required: true }),
  field('Role', 'string'),
  field('IsPrimary', 'boolean', { defaultValue: false }),
]);

export const quote = sobject('Quote', '0Q0', [
  lookup('OpportunityId', 'Opportunity', 'Opportunity', { required: true }),
  field('Name', 'string', { required: true, label: 'Quote Name' }),
  field('QuoteNumber', 'string', { label: 'Quote Number' }),
  field('Status', 'picklist', {
    values: ['Draft', 'Needs Review', 'In Review', 'Approved', 'Rejected', 'Presented', 'Accepted', 'Denied'],
  }),
  field('IsSyncing', 'boolean', { label: 'Syncing', defaultValue: false }),
  field('ExpirationDate', 'date'),
  field('Subtotal', 'currency'),
  field('Discount', 'percent'),
  field('TotalPrice', 'currency'),
  field('Tax', 'currency'),
  field('GrandTotal', 'currency'),
]);

import { INTEGRATION_USER_ID } from '../salesforce-id.js';
import { field, lookup, sobject } from './sobject.js';

export const account = sobject(
  'Account',
  '001',
  [
    field('Name', 'string', { required: true, length: 255 }),
    field('Customer_Number__c', 'string', { externalId: true, unique: true, length: 40 }),
    field('Industry', 'string'),
    field('BillingCountry', 'string'),
    field('BillingCity', 'string'),
    field('Website', 'url'),
    field('NumberOfEmployees', 'double'),
    field('AnnualRevenue', 'currency'),
    lookup('ParentId', 'Account', 'Parent'),
    lookup('MasterRecordId', 'Account', 'MasterRecord', { system: true }),
    lookup('OwnerId', 'User', 'Owner', { defaultValue: INTEGRATION_USER_ID }),
    field('CurrencyIsoCode', 'picklist', { values: ['USD', 'EUR', 'GBP'], defaultValue: 'USD' }),
  ],
  [
    { name: 'Opportunities', object: 'Opportunity', field: 'AccountId' },
    { name: 'Contacts', object: 'Contact', field: 'AccountId' },
  ],
);

export const contact = sobject('Contact', '003', [
  lookup('AccountId', 'Account', 'Account'),
  field('FirstName', 'string', { length: 40 }),
  field('LastName', 'string', { required: true, length: 80 }),
  field('Name', 'string', { system: true, label: 'Full Name' }),
  field('Email', 'email'),
  field('Title', 'string'),
  field('Phone', 'string'),
]);

export const user = sobject('User', '005', [
  field('Username', 'string', { required: true, unique: true, externalId: true }),
  field('FirstName', 'string'),
  field('LastName', 'string', { required: true }),
  field('Name', 'string', { system: true }),
  field('Email', 'email'),
  field('IsActive', 'boolean', { defaultValue: true }),
]);

export const task = sobject('Task', '00T', [
  lookup('WhatId', 'Opportunity', 'What', { label: 'Related To ID' }),
  lookup('OwnerId', 'User', 'Owner', { defaultValue: INTEGRATION_USER_ID }),
  field('Subject', 'string', { length: 255 }),
  field('Description', 'textarea', { length: 32_000 }),
  field('Status', 'picklist', {
    values: ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
    defaultValue: 'Not Started',
  }),
  field('Priority', 'picklist', { values: ['High', 'Normal', 'Low'], defaultValue: 'Normal' }),
  field('ActivityDate', 'date'),
  field('Handover_Reference__c', 'string', { length: 255, externalId: true, unique: true }),
]);

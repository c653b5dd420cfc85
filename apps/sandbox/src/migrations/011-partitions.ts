import { type Kysely, type Migration, sql } from 'kysely';

const SYSTEMS = ['crm', 'erp', 'psa', 'hr', 'documents'] as const;

const CRM_LOOKUPS = [
  ['OpportunityLineItem', 'OpportunityId'],
  ['OpportunityContactRole', 'OpportunityId'],
  ['Opportunity_Milestone__c', 'Opportunity__c'],
  ['Role_Assumption__c', 'Opportunity__c'],
  ['Task', 'WhatId'],
  ['Opportunity', 'AccountId'],
  ['Contact', 'AccountId'],
  ['Quote', 'OpportunityId'],
] as const;

const CRM_EXTERNAL_IDS = [
  ['Account', 'Customer_Number__c'],
  ['Opportunity', 'Legacy_Id__c'],
  ['User', 'Username'],
  ['Task', 'Handover_Reference__c'],
] as const;

const EMPLOYEE_NUMBER = `data #>> '{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","employeeNumber"}'`;

/**
 * A partition for each system, with the indexes of that system alone: a statement about one system is then planned over its
 * indexes, not over those of all. What the records are found by stays as it was.
 */
export const partitions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run('alter table records rename to unpartitioned');
    await run('alter index records_pkey rename to unpartitioned_pkey');
    await run('create table records (like unpartitioned including defaults) partition by list (system)');
    for (const system of SYSTEMS)
      await run(`create table records_${system} partition of records for values in ('${system}')`);
    await run('create table records_of_others partition of records default');
    await run('insert into records select * from unpartitioned');
    await run('drop table unpartitioned');
    await run('alter table records add constraint records_pkey primary key (system, type, id)');
    await run(`create index records_by_external_reference on records (system, type, external_reference)
      where external_reference is not null`);
    for (const index of [...crm(), ...erp(), ...psa(), ...hr(), ...documents()]) await run(index);
  },
};

/** Every index of the CRM and the ERP says "is not null", which only a query that compares its field implies. */
function* crm(): Generator<string> {
  for (const [type, field] of CRM_LOOKUPS) {
    yield `create index crm_${type}_by_${field} on records_crm ((data->>'${field}'))
      where type = '${type}' and not deleted and data->>'${field}' is not null`;
  }
  for (const [type, field] of CRM_EXTERNAL_IDS) {
    yield `create unique index crm_${type}_${field} on records_crm (lower(data->>'${field}'))
      where type = '${type}' and not deleted and lower(data->>'${field}') is not null`;
  }
  yield `create index crm_opportunity_by_modstamp on records_crm ((data->>'SystemModstamp') collate "C", id)
    where type = 'Opportunity' and (data->>'SystemModstamp') collate "C" is not null`;
}

function* erp(): Generator<string> {
  const by = (field: string) => `((data->>'TenantId'), (data->>'${field}'))`;
  const ofType = (type: string, field: string) => `where type = '${type}' and data->>'${field}' is not null`;
  // The number of a deleted draft may be used again.
  const alive = `and data->>'Status' <> 'DELETED'`;
  yield `create index xero_contact_number on records_erp ${by('ContactNumber')} ${ofType('contact', 'ContactNumber')}`;
  yield `create unique index xero_quote_number on records_erp ${by('QuoteNumber')} ${ofType('quote', 'QuoteNumber')} ${alive}`;
  yield `create unique index xero_invoice_number on records_erp ${by('InvoiceNumber')} ${ofType('invoice', 'InvoiceNumber')} ${alive}`;
  yield `create index xero_invoice_reference on records_erp ${by('Reference')} ${ofType('invoice', 'Reference')}`;
  yield `create index xero_journal_narration on records_erp ${by('Narration')} ${ofType('manual-journal', 'Narration')}`;
  yield `create index xero_project_contact on records_erp ${by('contactId')} ${ofType('project', 'contactId')}`;
  yield `create index xero_task_project on records_erp ((data->>'projectId')) ${ofType('task', 'projectId')}`;
}

function* psa(): Generator<string> {
  yield `create index psa_by_reference_group on records_psa ((data->'external_reference'->>'external_message'))
    where type = 'resource-demand' and not deleted`;
  yield `create index psa_by_resource on records_psa ((data->>'workspace_resource_id'), type)
    where type in ('allocation', 'resource-skill') and not deleted`;
  yield `create index psa_by_workspace on records_psa ((data->>'workspace_id'), type)
    where type in ('allocation', 'resource-demand') and not deleted`;
  yield `create index psa_by_user on records_psa ((data->>'user_id'))
    where type = 'resource-demand' and data->>'user_id' is not null`;
}

function* hr(): Generator<string> {
  yield `create index hr_employee_by_number on records_hr (lower(${EMPLOYEE_NUMBER})) where type = 'employee' and not deleted`;
  yield `create unique index hr_employee_by_user_name on records_hr (lower(data->>'userName'))
    where type = 'employee' and not deleted`;
  yield `create index hr_org_unit_by_external_id on records_hr ((data #>> '{"externalId"}'))
    where type = 'org-unit' and not deleted`;
}

function* documents(): Generator<string> {
  yield `create index docusign_envelope_by_custom_field
    on records_documents using gin ((data->'customFields'->'textCustomFields') jsonb_path_ops)
    where type = 'statement-of-work' and not deleted`;
}

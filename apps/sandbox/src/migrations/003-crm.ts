import { type Kysely, type Migration, sql } from 'kysely';

const lookups = [
  ['OpportunityLineItem', 'OpportunityId'],
  ['OpportunityContactRole', 'OpportunityId'],
  ['Opportunity_Milestone__c', 'Opportunity__c'],
  ['Role_Assumption__c', 'Opportunity__c'],
  ['Task', 'WhatId'],
  ['Opportunity', 'AccountId'],
  ['Contact', 'AccountId'],
] as const;

const externalIds = [
  ['Account', 'Customer_Number__c'],
  ['Opportunity', 'Legacy_Id__c'],
  ['User', 'Username'],
  ['Task', 'Handover_Reference__c'],
] as const;

/**
 * How the CRM's records are reached, and the stage changes that it still has to tell. Every index says "is not null",
 * which only a query that compares its field implies: otherwise the planner reads one of them from end to end to find a
 * record by id while there are few, and a prepared statement keeps to that plan when there are many.
 */
export const crm: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [type, field] of lookups) {
      await sql`create index ${sql.id(`crm_${type}_by_${field}`.toLowerCase())} on records ((data->>${sql.lit(field)}))
        where system = 'crm' and type = ${sql.lit(type)} and not deleted and data->>${sql.lit(field)} is not null`.execute(
        db,
      );
    }
    for (const [type, field] of externalIds) {
      await sql`create unique index ${sql.id(`crm_${type}_${field}`.toLowerCase())} on records (lower(data->>${sql.lit(field)}))
        where system = 'crm' and type = ${sql.lit(type)} and not deleted and lower(data->>${sql.lit(field)}) is not null`.execute(
        db,
      );
    }
    await sql`create index crm_opportunity_by_modstamp on records ((data->>'SystemModstamp') collate "C", id)
      where system = 'crm' and type = 'Opportunity' and (data->>'SystemModstamp') collate "C" is not null`.execute(db);
    await sql`create table outbound_events (
      id bigint generated always as identity primary key,
      event_id text not null unique,
      body text not null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null default clock_timestamp(),
      delivered_at timestamptz,
      given_up_at timestamptz,
      last_error text,
      created_at timestamptz not null default clock_timestamp()
    )`.execute(db);
    await sql`create index outbound_events_due on outbound_events (next_attempt_at)
      where delivered_at is null and given_up_at is null`.execute(db);
  },
};

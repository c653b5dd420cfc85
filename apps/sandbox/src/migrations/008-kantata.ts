import { type Kysely, type Migration, sql } from 'kysely';

/** The PSA speaks another protocol: what it held in the old one goes, and is seeded again. */
export const kantata: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`delete from records where system = 'psa'`.execute(db);
    await sql`drop index psa_request_by_reference, psa_booking_by_request`.execute(db);
    await sql`drop sequence psa_request_numbers, psa_booking_numbers`.execute(db);
    // From 100001, so that ids sort as they were made though they are texts.
    await sql`create sequence psa_ids start 100001`.execute(db);
    await sql`create index psa_by_reference_group on records ((data->'external_reference'->>'external_message'))
      where system = 'psa' and type = 'resource-demand' and not deleted`.execute(db);
    await sql`create index psa_by_resource on records ((data->>'workspace_resource_id'), type)
      where system = 'psa' and type in ('allocation', 'resource-skill') and not deleted`.execute(db);
    await sql`create index psa_by_workspace on records ((data->>'workspace_id'), type)
      where system = 'psa' and type in ('allocation', 'resource-demand') and not deleted`.execute(db);
    await sql`create index psa_by_user on records ((data->>'user_id'))
      where system = 'psa' and type = 'resource-demand' and data->>'user_id' is not null`.execute(db);
    await sql`alter table faults add column skip integer`.execute(db);
  },
};

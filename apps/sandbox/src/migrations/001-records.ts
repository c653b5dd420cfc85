import { type Kysely, type Migration, sql } from 'kysely';

/** Records of the stand-ins and the series that number them. */
export const records: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table records (
      system text not null,
      type text not null,
      id text not null,
      external_reference text,
      data jsonb not null,
      version integer not null default 1,
      created_at timestamptz not null default clock_timestamp(),
      updated_at timestamptz not null default clock_timestamp(),
      deleted boolean not null default false,
      primary key (system, type, id)
    )`.execute(db);
    // Not unique: a duplicate must be able to happen here, or no test could show that it does not.
    await sql`create index records_by_external_reference on records (system, type, external_reference)
      where external_reference is not null`.execute(db);
    await sql`create table number_series (
      system text not null,
      type text not null,
      value bigint not null,
      primary key (system, type)
    )`.execute(db);
  },
};

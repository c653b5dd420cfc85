import { type Kysely, type Migration, sql } from 'kysely';

/** Faults that the control API set. */
export const faults: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table faults (
      id bigint generated always as identity primary key,
      system text not null,
      operation text not null,
      fault jsonb not null,
      share double precision not null,
      times integer,
      until timestamptz
    )`.execute(db);
  },
};

import { type Migration, sql } from 'kysely';

/** Makes the table of idempotency keys; an app includes it in its migrations: `{ '0000_idempotency_keys': idempotencyMigration }`. */
export const idempotencyMigration: Migration = {
  async up(db) {
    // Room on each page lets the answer be written beside its claim, without touching an index.
    await sql`
      create table idempotency_keys (
        key          text primary key,
        request_hash text not null,
        operation    text not null,
        claimant     text,
        claimed_at   timestamptz not null default now(),
        completed_at timestamptz,
        status       smallint,
        headers      json,
        body         json
      ) with (fillfactor = 60)`.execute(db);
    await sql`create index idempotency_keys_claimed_at on idempotency_keys using brin (claimed_at)`.execute(db);
  },
  async down(db) {
    await sql`drop table idempotency_keys`.execute(db);
  },
};

import { type Migration, sql } from 'kysely';

/**
 * Where each event came from, and what its intake failed with until when it is tried again; where feeds of changes begin and when
 * they were last read to their end.
 */
export const crmChanges: Migration = {
  async up(db) {
    await sql`
      alter table received_events
        add column origin           text not null default 'webhook',
        add column correlation_id   text,
        add column last_received_at timestamptz not null default now(),
        add column failure          text,
        add column tries            integer not null default 0,
        add column retry_at         timestamptz`.execute(db);
    await sql`create index received_events_by_receipt on received_events (received_at desc, event_id desc)`.execute(db);
    await sql`create index received_events_to_retry on received_events (retry_at) where retry_at is not null`.execute(
      db,
    );
    await sql`
      alter table feed_cursors
        add column begins_at    timestamptz not null default now(),
        add column caught_up_at timestamptz`.execute(db);
  },
  async down(db) {
    await sql`alter table feed_cursors drop column caught_up_at, drop column begins_at`.execute(db);
    await sql`drop index received_events_to_retry`.execute(db);
    await sql`drop index received_events_by_receipt`.execute(db);
    await sql`
      alter table received_events drop column retry_at, drop column tries, drop column failure,
        drop column last_received_at, drop column correlation_id, drop column origin`.execute(db);
  },
};

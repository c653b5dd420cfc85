import { type Kysely, type Migration, sql } from 'kysely';

/** How envelopes are found by the text of a custom field. */
export const docusign: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index docusign_envelope_by_custom_field
      on records using gin ((data->'customFields'->'textCustomFields') jsonb_path_ops)
      where system = 'documents' and type = 'statement-of-work' and not deleted`.execute(db);
  },
};

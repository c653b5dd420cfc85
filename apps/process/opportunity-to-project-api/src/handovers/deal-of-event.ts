import { sql } from 'kysely';

/** SQL object, made of the columns of a handover: what every event of a deal says of it, so that subscribers can choose by it. */
export const dealOfEvent = sql`jsonb_strip_nulls(jsonb_build_object(
  'legalEntity', legal_entity, 'practice', opportunity->>'practice'))`;

import { sql } from 'kysely';

/** What has become of a handover since somebody carried it on: it came through, is blocked again, waits, or is under way. */
export const actFates = ['through', 'blocked', 'waiting', 'under-way'] as const;
export type ActFate = (typeof actFates)[number];

/** SQL: the fate of a handover, as it stands now. */
export const fateOf = sql`case
  when handovers.state in ('provisioned', 'changing', 'closed', 'unwound') then 'through'
  when handovers.state in ('blocked', 'waiting') then handovers.state
  else 'under-way' end`;

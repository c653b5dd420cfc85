import { sql } from 'kysely';

/** SQL expression: the state in which a handover goes on that was blocked or has waited. It keeps its direction. */
export const resumedState = sql`case direction when 'unwinding' then 'unwinding' else 'validating' end`;

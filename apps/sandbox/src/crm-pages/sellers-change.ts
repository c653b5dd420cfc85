import { z } from 'zod';
import type { SellersChange } from './opportunity-records.js';

const body = z.strictObject({
  StageName: z.string().optional(),
  Project_Manager_Number__c: z.string().optional(),
}) satisfies z.ZodType<SellersChange>;

/** What a seller changes, undefined where that is nothing that the pages let change. */
export function sellersChange(given: unknown): SellersChange | undefined {
  const { data } = body.safeParse(given);
  return data && Object.keys(data).length > 0 ? data : undefined;
}

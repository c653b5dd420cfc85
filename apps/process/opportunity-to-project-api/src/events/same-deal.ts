import { isDeepStrictEqual } from 'node:util';

/** Fields that change with every save, and those that Handover writes itself. */
const OF_THE_RECORD = ['version', 'updatedAt', 'externalReferences', 'projectId', 'writtenBack'];

/** Whether two readings of an opportunity say the same of the deal. */
export function sameDeal(left: object, right: object): boolean {
  return isDeepStrictEqual(dealOf(left), dealOf(right));
}

/** As JSON has it: a field without a value is no field. */
function dealOf(opportunity: object): Record<string, unknown> {
  const deal = JSON.parse(JSON.stringify(opportunity)) as Record<string, unknown>;
  for (const field of OF_THE_RECORD) delete deal[field];
  return deal;
}

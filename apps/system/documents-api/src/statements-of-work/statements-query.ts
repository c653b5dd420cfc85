import { Text } from '@handover/canonical';
import { InstanceQuery } from '@handover/connector-kit';

/** Whose statements of work. */
export class StatementsQuery extends InstanceQuery {
  @Text({ description: 'Opportunity that they belong to', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;
}

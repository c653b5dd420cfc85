import { Instant } from '@handover/canonical';
import { InstancePageQuery } from '@handover/connector-kit';

/** Which won opportunities are listed. */
export class WonOpportunitiesQuery extends InstancePageQuery {
  @Instant({ description: 'Only those that changed then or later', optional: true })
  since?: string;
}

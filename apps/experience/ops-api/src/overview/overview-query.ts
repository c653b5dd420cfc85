import { Instant, Text } from '@handover/canonical';

/** Which deals are counted. */
export class OverviewQuery {
  @Instant({ description: 'Only deals won from here on', optional: true })
  from?: string;

  @Instant({ description: 'Only deals won before this instant', optional: true })
  to?: string;

  @Text({ description: 'Only deals of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @Text({ description: 'Only deals that this region delivers', optional: true, example: 'emea', maxLength: 64 })
  deliveryRegion?: string;

  @Text({ description: 'Only deals of this practice', optional: true, example: 'engineering', maxLength: 64 })
  practice?: string;

  @Text({ description: 'Only deals of this contract type', optional: true, example: 'fixed-price', maxLength: 64 })
  contractType?: string;
}

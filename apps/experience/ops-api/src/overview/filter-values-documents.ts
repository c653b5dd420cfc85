import { TextList } from '@handover/canonical';

/** What the deals that are known can be chosen by. */
export class FilterValues {
  @TextList({ description: 'Legal entities that sign', example: ['DE01'], maxItems: 10_000 })
  legalEntities: string[];

  @TextList({ description: 'Regions that deliver', example: ['emea'], maxItems: 10_000 })
  deliveryRegions: string[];

  @TextList({ description: 'Practices', example: ['engineering'], maxItems: 10_000 })
  practices: string[];

  @TextList({ description: 'Contract types', example: ['fixed-price'], maxItems: 10_000 })
  contractTypes: string[];
}

import { Instant, ListOf, OneOf, Quantity, Text, Whole } from '@handover/canonical';
import { Figure } from './figure-documents.js';

/** When work begins for which nobody is assigned; weeks from today. */
export const startBands = [
  { name: 'begun', fromDays: undefined, toDays: 0 },
  { name: '0-2-weeks', fromDays: 0, toDays: 14 },
  { name: '2-4-weeks', fromDays: 14, toDays: 28 },
  { name: '4-8-weeks', fromDays: 28, toDays: 56 },
] as const;
export type StartBand = (typeof startBands)[number];
const bandNames = startBands.map(({ name }) => name);

/** Hours of one role. */
export class RoleHours {
  @Text({ description: 'Role', example: 'Consultant' })
  role: string;

  @Quantity({ description: 'Hours', example: 320 })
  hours: number;
}

/** Work that begins within a span of time, and for which nobody is assigned. */
export class UnstaffedBand extends Figure {
  @OneOf(bandNames, { name: 'StartBand', description: 'When it begins' })
  begins: StartBand['name'];

  @Quantity({ description: 'Hours', example: 960 })
  hours: number;

  @Whole({ description: 'Demands', example: 4 })
  demands: number;

  @ListOf(() => RoleHours, { description: 'By role, the most hours first' })
  roles: RoleHours[];
}

/** Work for which nobody is assigned. */
export class UnstaffedDemand {
  @ListOf(() => UnstaffedBand, { description: 'By when it begins' })
  bands: UnstaffedBand[];

  @Whole({ description: 'Deals whose demands the PSA has not been asked for yet; they are missing here', example: 0 })
  unread: number;

  @Instant({ description: 'Of those that were, the longest ago', optional: true })
  readSince?: string;
}

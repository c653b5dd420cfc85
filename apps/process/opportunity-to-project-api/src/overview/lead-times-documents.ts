import { ListOf, Nested, OneOf, Quantity, Text, Whole } from '@handover/canonical';
import { Figure } from './figure-documents.js';

/** To what lead times count. */
export const leadTimeNames = ['project-active', 'ready-to-bill', 'provisioned'] as const;
export type LeadTimeName = (typeof leadTimeNames)[number];

/** For what a deal waits on its way. */
export const waitNames = ['validation', 'people', 'erp', 'psa', 'other'] as const;
export type WaitName = (typeof waitNames)[number];

/** A part of a lead time. */
export class LeadTimeWait {
  @OneOf(waitNames, { name: 'WaitName', description: 'For what deals waited' })
  name: WaitName;

  @Text({ description: 'What is counted for it', maxLength: 1000 })
  definition: string;

  @Quantity({ description: 'Its share of all the time, 0 to 1; the shares add up to 1', max: 1, example: 0.25 })
  share: number;

  @Quantity({ description: 'Half of the deals waited no longer, in seconds', example: 12.5 })
  p50Seconds: number;

  @Quantity({ description: 'Nine of ten deals waited no longer, in seconds', example: 86_400 })
  p90Seconds: number;
}

/** How long it took the deals that reached a milestone. */
export class LeadTime extends Figure {
  @OneOf(leadTimeNames, { name: 'LeadTimeName', description: 'To what it counts' })
  name: LeadTimeName;

  @Whole({ description: 'Deals that have reached it', example: 120 })
  count: number;

  @Quantity({ description: 'Half of them took no longer, in seconds; absent without any', optional: true, example: 42 })
  p50Seconds?: number;

  @Quantity({ description: 'Nine of ten took no longer, in seconds; absent without any', optional: true, example: 420 })
  p90Seconds?: number;

  @ListOf(() => LeadTimeWait, { description: 'For what they waited; empty without any' })
  waits: LeadTimeWait[];
}

/** How long it takes from the win. */
export class LeadTimes {
  @ListOf(() => LeadTime, { description: 'Each lead time' })
  items: LeadTime[];
}

/** How many deals needed nobody. */
export class FirstTimeRight extends Figure {
  @Whole({ description: 'Won deals', example: 100 })
  won: number;

  @Whole({ description: 'Of these, those that came through without anybody', example: 80 })
  firstTimeRight: number;

  @Quantity({ description: 'Their share, 0 to 1; absent where none was won', optional: true, max: 1, example: 0.8 })
  rate?: number;

  @Nested(() => Figure, { description: 'The others' })
  others: Figure;
}

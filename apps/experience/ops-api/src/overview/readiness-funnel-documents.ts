import { ListOf, OneOf } from '@handover/canonical';
import { CountedFigure } from './figure-documents.js';
import { type FunnelStep, funnelSteps } from './words.js';

/** How many of the won deals have come so far. */
export class ReadinessStep extends CountedFigure {
  @OneOf(funnelSteps, { name: 'FunnelStep', description: 'How far' })
  step: FunnelStep;
}

/** How far the won deals have come. */
export class ReadinessFunnel {
  @ListOf(() => ReadinessStep, { description: 'The steps, in their order' })
  steps: ReadinessStep[];
}

import { Nested, Quantity, Whole } from '@handover/canonical';
import { CountedFigure, Figure } from './figure-documents.js';

/** How long the CRM waits for an answer. */
export class WriteBackLag extends Figure {
  @Whole({ description: 'Deals that were written back', example: 120 })
  count: number;

  @Quantity({ description: 'Half of them took no longer, in seconds; absent without any', optional: true, example: 4 })
  p50Seconds?: number;

  @Quantity({ description: 'Of twenty, nineteen took no longer, in seconds; absent without any', optional: true })
  p95Seconds?: number;
}

/** What came in from the CRMs, and what went back. */
export class WriteBack {
  @Nested(() => WriteBackLag, { description: 'From the event of the win to the write-back' })
  lag: WriteBackLag;

  @Nested(() => CountedFigure, { description: 'Deals that came in' })
  in: CountedFigure;

  @Nested(() => CountedFigure, { description: 'Of these, those that were written back' })
  out: CountedFigure;

  @Nested(() => CountedFigure, { description: 'Of these, those that were not yet' })
  open: CountedFigure;
}

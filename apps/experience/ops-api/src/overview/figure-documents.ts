import { DecimalText, CurrencyCode, ListOf, Text, Whole } from '@handover/canonical';

/** A sum of amounts; those of different currencies are never added up. */
export class FigureValue {
  @CurrencyCode({ description: 'Currency' })
  currency: string;

  @DecimalText({ description: 'Sum of the amounts in it' })
  amount: string;
}

/** Something that the overview tells, with what it means and where to see what it is made of. */
export class Figure {
  @Text({
    description: 'What exactly it says, in words',
    maxLength: 1000,
    example: 'Won deals whose project is active.',
  })
  definition: string;

  @Text({
    description: 'Path of the list behind it, with its filters',
    maxLength: 2000,
    example: '/v1/handovers?milestone=project-active',
  })
  list: string;
}

/** How many, and what they are worth. */
export class CountedFigure extends Figure {
  @Whole({ description: 'How many', example: 12 })
  count: number;

  @ListOf(() => FigureValue, { description: 'What they are worth, by currency; deals without an amount add nothing' })
  values: FigureValue[];
}

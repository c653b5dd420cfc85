import { CalendarDate, ListOf, OneOf, Text, Whole } from '@handover/canonical';
import { exceptionClasses } from '../exceptions/business-exception.js';
import { ageBands } from '../exceptions/exception-filter.js';
import { CountedFigure } from './figure-documents.js';

const ageNames = ageBands.map(({ name }) => name);

/** Deals that wait for people, and what is at risk. */
export class ExceptionFigure extends CountedFigure {
  @Whole({ description: 'Of these deals, those whose start is at risk: it is at most 30 days away, or has passed' })
  startsAtRisk: number;

  @Text({
    description: 'List of these exceptions',
    example: '/v1/exceptions?class=master-data&atRisk=true',
    maxLength: 1000,
  })
  startsAtRiskList: string;

  @CalendarDate({ description: 'Earliest start date', optional: true })
  earliestStart?: string;
}

/** Those of one age. */
export class ExceptionAge extends ExceptionFigure {
  @OneOf(ageNames, { name: 'ExceptionAgeBand', description: 'For how long the exceptions have been open' })
  age: string;
}

/** Those of one class. */
export class ExceptionClassFigure extends ExceptionFigure {
  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: string;

  @ListOf(() => ExceptionAge, { description: 'By age' })
  ages: ExceptionAge[];
}

/** What people must help with now. */
export class OpenExceptions extends ExceptionFigure {
  @ListOf(() => ExceptionAge, { description: 'All of them by age' })
  ages: ExceptionAge[];

  @ListOf(() => ExceptionClassFigure, { description: 'By class; classes without any are left out' })
  classes: ExceptionClassFigure[];
}

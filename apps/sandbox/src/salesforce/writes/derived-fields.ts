import type { RecordContent } from '../../records/record.js';
import { stageProbabilities } from '../objects/opportunity.js';
import type { SObject } from '../objects/sobject.js';

/** What the org itself fills in when a new record is stored. */
export function completed(object: SObject, data: RecordContent): RecordContent {
  const defaults: RecordContent = {};
  for (const { name, defaultValue } of object.fields.values()) {
    if (defaultValue !== undefined) defaults[name] = defaultValue;
  }
  return withDerived(object, { ...defaults, ...data });
}

/** The fields of a new record or a change, with those that follow from them. */
export function withDerived(object: SObject, data: RecordContent): RecordContent {
  switch (object.name) {
    case 'Opportunity':
      return { ...data, ...ofStage(data) };
    case 'Contact':
    case 'User':
      return 'LastName' in data ? { ...data, Name: fullName(data) } : data;
    case 'OpportunityLineItem':
      return { ...data, ...lineAmounts(data) };
    default:
      return data;
  }
}

function ofStage({ StageName: stage, Probability: given }: RecordContent): RecordContent {
  if (typeof stage !== 'string') return {};
  return {
    IsClosed: stage.startsWith('Closed'),
    IsWon: stage === 'Closed Won',
    Probability: given ?? stageProbabilities[stage as keyof typeof stageProbabilities],
  };
}

function fullName({ FirstName, LastName }: RecordContent): string {
  return [FirstName, LastName].filter((part) => typeof part === 'string').join(' ');
}

/** Salesforce keeps price and total in step; whichever is given decides. */
function lineAmounts({ Quantity, UnitPrice, TotalPrice }: RecordContent): RecordContent {
  if (typeof Quantity !== 'number' || Quantity === 0) return {};
  if (typeof TotalPrice === 'number') return { UnitPrice: UnitPrice ?? TotalPrice / Quantity };
  return typeof UnitPrice === 'number' ? { TotalPrice: UnitPrice * Quantity } : {};
}

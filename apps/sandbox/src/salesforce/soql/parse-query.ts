import soqlParser, { type Query } from 'soql-parser-js';
import { malformedQuery } from '../salesforce-error.js';

/** Parses a query. Throws MALFORMED_QUERY in the parser's words. */
export function parseQuery(soql: string): Query {
  try {
    return soqlParser.parseQuery(soql);
  } catch (error) {
    throw malformedQuery((error as Error).message.split('\n')[0]!);
  }
}

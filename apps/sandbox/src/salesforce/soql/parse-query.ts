import { createRequire } from 'node:module';
import type * as SoqlParser from 'soql-parser-js';
import { malformedQuery } from '../salesforce-error.js';

const load = createRequire(import.meta.url);
/** Loaded with the first query: it makes its grammar then, which a sandbox that nobody asks for CRM records need not wait for. */
let parser: typeof SoqlParser | undefined;

/** Parses a query. Throws MALFORMED_QUERY in the parser's words. */
export function parseQuery(soql: string): SoqlParser.Query {
  parser ??= load('soql-parser-js') as typeof SoqlParser;
  try {
    return parser.parseQuery(soql);
  } catch (error) {
    throw malformedQuery((error as Error).message.split('\n')[0]!);
  }
}

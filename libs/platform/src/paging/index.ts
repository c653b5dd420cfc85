export { decodeCursor, encodeCursor, type JsonScalar } from './cursor.js';
export { type Page, PageOf } from './page-of.js';
export { PageQuery } from './page-query.js';

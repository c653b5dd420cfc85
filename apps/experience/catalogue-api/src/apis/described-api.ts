import type { CataloguedApi } from '../contracts/catalogued-api.js';
import type { ApiDetail, ApiSummary } from './api-documents.js';

/** An API as lists show it. */
export function summaryOf(api: CataloguedApi): ApiSummary {
  const { name, layer, format, title, version, purpose, owner, lifecycle, visibility, callers, operations } = api;
  const about = { name, layer, format, title, version, purpose };
  return { ...about, owner, lifecycle, visibility, callers, operationCount: operations.length };
}

/** An API with all but its contract. */
export function detailOf(api: CataloguedApi): ApiDetail {
  const { description, scopes, operations, changes, client } = api;
  return { ...summaryOf(api), description, scopes, operations, changes, client: client !== undefined };
}

import { z } from 'zod';
import { invalid } from './xero-error.js';
import type { OrganisationSettings, Settings } from './settings.js';

/** The documents of a body `{ <collection>: [...] }`, or of one that is the document itself. Throws a 400 that says what is wrong. */
export function sentDocuments<Schema extends z.ZodObject>(
  collection: string,
  schema: Schema,
  body: unknown,
): z.output<Schema>[] {
  const held = (body as Record<string, unknown> | null)?.[collection];
  const documents = Array.isArray(held) ? held : [body];
  if (documents.length === 0) throw invalid(`No ${collection} were sent.`);
  return documents.map((document) => checked(schema, document));
}

/** What was sent as the schema reads it; fields it does not know are left out, as Xero does. */
export function checked<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const result = schema.safeParse(sent);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw invalid(`${path.join('.')}: ${message}`);
}

/** The contact that a document names, as it stands on the document. Throws a 400 when there is none, or it is archived. */
export async function contactOn(
  settings: Settings,
  tenantId: string,
  contact: { ContactID?: string } | undefined,
): Promise<{ ContactID: string; Name: string }> {
  const held = contact?.ContactID === undefined ? undefined : await settings.contact(tenantId, contact.ContactID);
  if (!held) throw invalid('The contact could not be found.');
  if (held.ContactStatus !== 'ACTIVE') throw invalid('The contact is archived and cannot be used on a new document.');
  return { ContactID: String(held.ContactID), Name: String(held.Name) };
}

/** Throws a 400 for a currency that the organisation does not use. */
export function currencyOf(sent: string | undefined, { currencies, baseCurrency }: OrganisationSettings): string {
  const currency = sent ?? baseCurrency;
  if (!currencies.has(currency)) throw invalid(`Organisation is not subscribed to currency ${currency}`);
  return currency;
}

/** Page and page size of a query, within what the API allows. */
export function pageOf(
  { page, pageSize }: Record<string, string | undefined>,
  { usual, most }: { usual: number; most: number },
): { page: number; pageSize: number } {
  const size = Number(pageSize ?? usual);
  const number = Number(page ?? 1);
  if (!Number.isInteger(number) || number < 1) throw invalid('page must be a number greater than 0.');
  if (!Number.isInteger(size) || size < 1 || size > most) throw invalid(`pageSize must be between 1 and ${most}.`);
  return { page: number, pageSize: size };
}

/** What a paged list says of itself. */
export function paginationOf({ page, pageSize }: { page: number; pageSize: number }, count: number): object {
  return { page, pageSize, pageCount: Math.ceil(count / pageSize), itemCount: count };
}

import { z } from 'zod';
import { badRequest, invalid } from './kantata-error.js';

/** What a handler gets of a request. */
export interface KantataRequest {
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  body: unknown;
}

const LARGEST_PAGE = 200;
const DEFAULT_PAGE = 20;

/** Which part of a list is asked for. */
export interface Paging {
  limit: number;
  offset: number;
  page: number;
}

/** `limit` and `offset`, else `page` and `per_page`. */
export function pagingOf({ limit, offset, page, per_page: perPage }: KantataRequest['query']): Paging {
  if (limit !== undefined && offset !== undefined) {
    return { limit: whole(limit, 1, LARGEST_PAGE), offset: whole(offset, 0), page: 1 };
  }
  const size = perPage === undefined ? DEFAULT_PAGE : whole(perPage, 1, LARGEST_PAGE);
  const number = page === undefined ? 1 : whole(page, 1);
  return { limit: size, offset: (number - 1) * size, page: number };
}

function whole(text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw badRequest(`"${text}" is no whole number from ${least}.`);
  return Math.min(value, most);
}

/** Words between commas; undefined when the parameter is absent. */
export function listOf(parameter: string | undefined): string[] | undefined {
  return parameter === undefined ? undefined : parameter.split(',').filter((each) => each !== '');
}

/** Ids between commas. Throws a 400 for anything that is no number. */
export function idsOf(parameter: string | undefined): string[] | undefined {
  const ids = listOf(parameter);
  const wrong = ids?.find((id) => !/^\d{1,15}$/.test(id));
  if (wrong !== undefined) throw badRequest(`"${wrong}" is no id.`);
  return ids;
}

export function flag(parameter: string | undefined): boolean {
  return parameter === 'true';
}

/** The object or, in bulk, the objects of a request's body: `{workspace: {…}}` or `{workspaces: [{…}, …]}`. */
export function objectsOf<Schema extends z.ZodType>(
  body: unknown,
  { one, many, schema, most }: { one: string; many?: string; schema: Schema; most?: number },
): z.output<Schema>[] {
  const content = (body ?? {}) as Record<string, unknown>;
  const list = many === undefined ? undefined : content[many];
  if (Array.isArray(list)) {
    if (list.length > most!) throw badRequest(`At most ${most} objects can be created at once.`);
    return list.map((each) => accepted(schema, each));
  }
  if (typeof content[one] !== 'object' || content[one] === null) throw badRequest(`The body has no "${one}".`);
  return [accepted(schema, content[one])];
}

function accepted<Schema extends z.ZodType>(schema: Schema, content: unknown): z.output<Schema> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw invalid(path.join('.'), `${path.join('.')}: ${message}`);
}

export const id = z.int().min(1);
export const text = z
  .string()
  .min(1)
  .max(255)
  .refine((value) => !value.includes('\0'), 'must not hold a NUL character');
/** An object of another system that the object stands for. */
export const externalReference = z.object({
  service_name: text,
  service_model: text,
  service_model_ref: text,
  status: z.enum(['successful', 'pending', 'failed']).optional(),
  external_message: z.string().max(255).optional(),
  external_status: z.string().max(255).optional(),
  external_link: z.string().max(255).optional(),
  locked: z.boolean().optional(),
});
export type NewReference = z.output<typeof externalReference>;

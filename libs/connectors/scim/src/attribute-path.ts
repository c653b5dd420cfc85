/** What a SCIM resource is before anything is known of it. */
export type ScimResource = Readonly<Record<string, unknown>>;

/**
 * Where a SCIM resource holds something, as RFC 7644 (3.5.2) writes it: `title`, `name.formatted`,
 * `emails[type eq "work"]`, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter`.
 */
export interface AttributePath {
  /** As it was written. */
  text: string;
  /** Schema of an extension's attribute; an attribute without one belongs to the resource's core schema. */
  schema?: string;
  attribute: string;
  /** Which of several values are meant. */
  where?: { attribute: string; equals: string | boolean };
  subAttribute?: string;
}

const NAME = '[A-Za-z$][\\w$-]*';
const PATH = new RegExp(
  `^(?:(?<schema>urn:[^\\s"[\\]]+):)?(?<attribute>${NAME})` +
    `(?:\\[(?<whose>${NAME}) eq (?<equals>"(?:[^"\\\\]|\\\\.)*"|true|false)\\])?(?:\\.(?<subAttribute>${NAME}))?$`,
);
const CORE = /^urn:ietf:params:scim:schemas:core:2\.0:/;

/** The path in a text, undefined when it is none that this connector can follow. */
export function attributePathOf(text: string): AttributePath | undefined {
  const groups = PATH.exec(text)?.groups;
  if (!groups) return undefined;
  const { schema, attribute, whose, equals, subAttribute } = groups;
  return {
    text,
    ...(schema && !CORE.test(schema) ? { schema } : {}),
    attribute: attribute!,
    ...(whose ? { where: { attribute: whose, equals: JSON.parse(equals!) as string | boolean } } : {}),
    ...(subAttribute ? { subAttribute } : {}),
  };
}

/**
 * What stands at the path, the primary value first; of a complex value without a sub-attribute, its `value`. Nothing for
 * a path of null, which stands for what a system does not hold.
 */
export function valuesAt(resource: ScimResource, path: AttributePath | null): unknown[] {
  if (path === null) return [];
  const holder = path.schema === undefined ? resource : member(resource, path.schema);
  const { where, subAttribute = 'value' } = path;
  return [member(holder, path.attribute)]
    .flat()
    .filter((value) => value !== undefined && value !== null)
    .filter((value) => where === undefined || member(value, where.attribute) === where.equals)
    .sort((left, right) => Number(member(right, 'primary') === true) - Number(member(left, 'primary') === true))
    .map((value) => (typeof value === 'object' ? member(value, subAttribute) : value))
    .filter((value) => value !== undefined && value !== null);
}

/** The first value at the path as text; undefined when there is none, or an empty one. */
export function textAt(resource: ScimResource, path: AttributePath | null): string | undefined {
  const [value] = valuesAt(resource, path);
  return value === undefined || value === '' ? undefined : String(value);
}

/** Whether the value at the path is true; of several values, whether the one that is meant is there. */
export function isTrueAt(resource: ScimResource, path: AttributePath): boolean {
  const values = valuesAt(resource, path);
  return path.where ? values.length > 0 : values.some((value) => value === true || value === 'true');
}

/** A member by its name, whose case does not matter (RFC 7643, 2.1). */
function member(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const held = holder as Record<string, unknown>;
  if (Object.hasOwn(held, name)) return held[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(held).find((each) => each.toLowerCase() === wanted);
  return key === undefined ? undefined : held[key];
}

import type { OpenAPIObject } from '@nestjs/swagger';
import { stringify } from 'yaml';

/** The parts of an OpenAPI document, in the order in which people read them. */
const PARTS = ['openapi', 'info', 'externalDocs', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components'];
const METHODS = ['parameters', 'get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

/**
 * The document as the text that is committed. The order of paths, schemas and keys does not depend on the order in which an
 * app happens to load its controllers, so that a diff shows only what changed.
 */
export function contractText(document: OpenAPIObject): string {
  const ordered = byList({ ...document, paths: orderPaths(document), components: orderComponents(document) }, PARTS);
  const yaml = stringify(plainJson(ordered), { lineWidth: 120, aliasDuplicateObjects: false });
  return `# Generated from the code by \`npm run contracts\`: do not edit.\n${yaml}`;
}

function orderPaths({ paths }: OpenAPIObject): object {
  return mapValues(byName(paths), (path) => byList(path as object, METHODS));
}

function orderComponents({ components = {} }: OpenAPIObject): object {
  return mapValues(byName(components), (group) => byName(group as object));
}

function byName(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
}

function byList(value: object, names: string[]): object {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)));
}

/** Not localeCompare: the order must be the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mapValues(value: object, change: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}

/** Drops `undefined` and class instances, as a document on the wire would. */
function plainJson(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

import type { OpenAPIObject } from '@nestjs/swagger';
import { stringify } from 'yaml';
import { breakingChanges } from './breaking-changes.js';
import { contractOperations, resolve } from './contract-operations.js';
import { EVENTS, eventMessages, missingFromEvents } from './event-contract.js';
import type { GeneratedFiles } from './generate-contract.js';
import type { Released } from './released-contracts.js';

/** What is different from the released contract, one sentence each. */
export interface ContractChanges {
  breaking: string[];
  added: string[];
}

/** The file that tells readers of the catalogue what has changed since the last release. */
export function changesFile(released: Released | undefined, documents: Map<string, OpenAPIObject>): GeneratedFiles {
  const changes = Object.fromEntries(changesSince(released, documents));
  const yaml = stringify({ ...(released ? { since: released.version } : {}), changes }, { lineWidth: 120 });
  return new Map([
    ['openapi/changes.yaml', `# Generated from the code by \`npm run contracts\`: do not edit.\n${yaml}`],
  ]);
}

/** Changes of every contract since the last release; of a contract that is new then, that it is. */
export function changesSince(
  released: Released | undefined,
  documents: Map<string, OpenAPIObject>,
): Map<string, ContractChanges> {
  const names = [...documents.keys(), EVENTS].sort();
  return new Map(
    names.map((name) => {
      const before = released?.contracts.get(name);
      if (!before) return [name, { breaking: [], added: released ? ['The API is new.'] : [] }];
      if (name === EVENTS) return [name, { breaking: missingFromEvents(before), added: addedEvents(before) }];
      const after = documents.get(name)!;
      return [name, { breaking: breakingChanges(before, after), added: additions(before, after) }];
    }),
  );
}

/** Operations, parameters and fields that `after` has and `before` has not. */
export function additions(before: OpenAPIObject, after: OpenAPIObject): string[] {
  const known = new Map(contractOperations(before).map((operation) => [`${operation.method} ${operation.path}`, true]));
  const operations = contractOperations(after)
    .map(({ method, path, summary }) => ({ place: `${method} ${path}`, summary }))
    .filter(({ place }) => !known.has(place))
    .map(({ place, summary }) => `${place} is new: ${summary}.`);
  return [...operations, ...addedParameters(before, after), ...addedFields(before, after)];
}

function addedParameters(before: OpenAPIObject, after: OpenAPIObject): string[] {
  return Object.entries(after.paths).flatMap(([path, item]) =>
    (['get', 'put', 'post', 'patch', 'delete'] as const).flatMap((method) => {
      const was = before.paths[path]?.[method];
      if (!was || !item[method]) return [];
      const names = (document: OpenAPIObject, parameters: object[] = []) =>
        parameters.map((parameter) => (resolve(document, parameter) as { name: string }).name);
      const old = names(before, was.parameters);
      return names(after, item[method].parameters)
        .filter((name) => !old.includes(name))
        .map((name) => `${method.toUpperCase()} ${path} takes the parameter ${name}.`);
    }),
  );
}

function addedFields(before: OpenAPIObject, after: OpenAPIObject): string[] {
  const fields = (document: OpenAPIObject, schema: string): string[] | undefined => {
    const found = document.components?.schemas?.[schema] as { properties?: object } | undefined;
    return found && Object.keys(found.properties ?? {});
  };
  return Object.keys(after.components?.schemas ?? {}).flatMap((schema) => {
    const old = fields(before, schema);
    return (old ? fields(after, schema)! : [])
      .filter((field) => !old!.includes(field))
      .map((field) => `${schema} has the field ${field}.`);
  });
}

function addedEvents(before: object): string[] {
  const old = eventMessages(before);
  return eventMessages()
    .filter((type) => !old.includes(type))
    .map((type) => `The event ${type} is new.`);
}

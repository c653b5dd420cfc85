import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { clientSource } from './client-source.js';
import { contractText } from './contract-document.js';

/** Generated text by its path from the workspace's root. */
export type GeneratedFiles = Map<string, string>;

/**
 * Everything that follows from one API's document: the contract itself and the types and client of those who call it.
 *
 * @param contract folder below openapi/, for example 'system-erp'
 * @throws Error naming the operation or schema that cannot be turned into code
 */
export async function generateContract(contract: string, document: OpenAPIObject): Promise<GeneratedFiles> {
  const major = document.info.version.split('.')[0];
  const folder = `libs/contracts/src/${contract}`;
  return new Map([
    [`openapi/${contract}/v${major}.yaml`, contractText(document)],
    [`${folder}/types.ts`, await typesSource(contract, document)],
    [`${folder}/client.ts`, clientSource(contract, document)],
    [`${folder}/index.ts`, indexSource(contract, document)],
  ]);
}

async function typesSource(contract: string, document: OpenAPIObject): Promise<string> {
  // Through JSON: openapi-typescript changes the document that it is given.
  const copy = JSON.parse(JSON.stringify(document)) as OpenAPI3;
  const nodes = await openapiTS(copy, { alphabetize: true, defaultNonNullable: false, silent: true });
  return `/* Generated from openapi/${contract} by \`npm run contracts\`: do not edit. */\n\n${astToString(nodes)}`;
}

function indexSource(contract: string, document: OpenAPIObject): string {
  const schemas = Object.keys(document.components?.schemas ?? {}).sort();
  const odd = schemas.find((name) => !/^[A-Za-z_$][\w$]*$/.test(name));
  if (odd) throw new Error(`${contract}: the schema "${odd}" needs a name that can name a type.`);
  return [
    `/* Generated from openapi/${contract} by \`npm run contracts\`: do not edit. */`,
    `export * from './client.js';`,
    ...(schemas.length > 0 ? [`import type { components } from './types.js';`, ''] : []),
    ...schemas.map((name) => `export type ${name} = components['schemas']['${name}'];`),
    '',
  ].join('\n');
}

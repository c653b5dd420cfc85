import type { ContractDocument } from './contract-document.js';

/** A JSON Schema as the contract of the events writes it. */
interface EventSchema {
  type?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, EventSchema>;
  required?: string[];
  items?: EventSchema;
}

/** The types of events in one TypeScript file: what each carries, and `BusinessEvent`, of which `type` says which one it is. */
export function eventTypesFile(contract: string, { components = {} }: ContractDocument): string {
  const messages = Object.entries(components.messages ?? {});
  const types = messages.map(
    ([type, { summary = type, payload = {} }]) =>
      `/** ${summary}. */\nexport interface ${typeName(type)} ${typeOf(payload as EventSchema, '')}`,
  );
  const union = messages.map(([type]) => `\n  | ${typeName(type)}`).join('');
  return `${introduction(contract)}\n${types.join('\n\n')}\n\nexport type BusinessEvent =${union};\n`;
}

function introduction(contract: string): string {
  return `/*
 * Types of ${contract}, generated from its contract. A webhook's body, once its signature is verified, is one of them:
 *
 *   const event = JSON.parse(body) as BusinessEvent;
 */
`;
}

/** `handover.project.provisioned.v1` → `HandoverProjectProvisionedV1`. */
function typeName(type: string): string {
  return type
    .split('.')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
}

function typeOf(schema: EventSchema, indent: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.properties) return objectOf(schema, indent);
  switch (schema.type) {
    case 'array':
      return `Array<${schema.items ? typeOf(schema.items, indent) : 'unknown'}>`;
    case 'integer':
      return 'number';
    case 'string':
    case 'number':
    case 'boolean':
      return schema.type;
    case 'object':
      return 'Record<string, unknown>';
    default:
      return 'unknown';
  }
}

function objectOf({ properties = {}, required = [] }: EventSchema, indent: string): string {
  const inside = `${indent}  `;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const comment = schema.description === undefined ? '' : `${inside}/** ${schema.description} */\n`;
    return `${comment}${inside}${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inside)};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
}

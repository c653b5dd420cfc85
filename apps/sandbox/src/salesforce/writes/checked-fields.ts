import type { RecordContent } from '../../records/record.js';
import { fieldOf } from '../objects/index.js';
import type { SObject, SObjectField } from '../objects/sobject.js';
import { badRequest, invalidField } from '../salesforce-error.js';
import { storedId } from '../salesforce-id.js';

/** The values that a picklist takes; undefined for any other field. */
export type Choices = (field: SObjectField) => readonly string[] | undefined;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The fields of a request body under their own names, each checked against its definition. Throws INVALID_FIELD,
 * INVALID_FIELD_FOR_INSERT_UPDATE, JSON_PARSER_ERROR, STRING_TOO_LONG, MALFORMED_ID and
 * INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST as Salesforce does.
 */
export function checkedFields(object: SObject, body: RecordContent, choices: Choices): RecordContent {
  const checked: RecordContent = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'attributes') continue;
    const field = fieldOf(object, name);
    if (!field) throw invalidField(object.name, name);
    if (field.system) {
      throw badRequest(
        'INVALID_FIELD_FOR_INSERT_UPDATE',
        `Unable to create/update fields: ${field.name}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
        field.name,
      );
    }
    checked[field.name] = checkedValue(field, value, choices(field));
  }
  return checked;
}

/** Throws REQUIRED_FIELD_MISSING naming all required fields that a new record lacks. */
export function checkRequired(object: SObject, data: RecordContent): void {
  const missing = [...object.fields.values()]
    .filter(({ name, required }) => required && (data[name] === undefined || data[name] === null))
    .map(({ name }) => name);
  if (missing.length > 0) {
    throw badRequest('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, ...missing);
  }
}

/** Throws REQUIRED_FIELD_MISSING when a change empties a required field. */
export function checkNotEmptied(object: SObject, patch: RecordContent): void {
  const emptied = Object.keys(patch).filter((name) => patch[name] === null && object.fields.get(name)?.required);
  if (emptied.length > 0) {
    throw badRequest('REQUIRED_FIELD_MISSING', `Required fields are missing: [${emptied.join(', ')}]`, ...emptied);
  }
}

function checkedValue(field: SObjectField, value: unknown, values: readonly string[] | undefined): unknown {
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : wrongType(field, value);
    case 'currency':
    case 'percent':
    case 'double':
      return numeric(field, value);
    case 'date':
      return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value))
        ? value
        : wrongType(field, value);
    case 'reference':
      return reference(field, value);
    default:
      return text(field, value, values);
  }
}

function numeric(field: SObjectField, value: unknown): number {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : wrongType(field, value);
}

function reference(field: SObjectField, value: unknown): string {
  const id = typeof value === 'string' ? storedId(value) : undefined;
  if (!id) throw badRequest('MALFORMED_ID', `${field.label}: id value of incorrect type: ${String(value)}`, field.name);
  return id;
}

function text(field: SObjectField, value: unknown, values: readonly string[] | undefined): string {
  if (typeof value !== 'string') return wrongType(field, value);
  if (values && !values.includes(value)) {
    throw badRequest(
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      `${field.label}: bad value for restricted picklist field: ${value}`,
      field.name,
    );
  }
  if (field.length !== undefined && value.length > field.length) {
    throw badRequest(
      'STRING_TOO_LONG',
      `${field.label}: data value too large: ${value.slice(0, 40)} (max length=${field.length})`,
      field.name,
    );
  }
  return value;
}

function wrongType(field: SObjectField, value: unknown): never {
  throw badRequest(
    'JSON_PARSER_ERROR',
    `Cannot deserialize ${field.type} of ${field.name} from ${JSON.stringify(value)}`,
  );
}

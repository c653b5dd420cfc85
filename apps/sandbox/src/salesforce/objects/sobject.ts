/** Data types of fields, in the words of `describe`. */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'email'
  | 'url'
  | 'picklist'
  | 'reference'
  | 'currency'
  | 'percent'
  | 'double'
  | 'date'
  | 'datetime'
  | 'boolean';

export interface SObjectField {
  name: string;
  type: FieldType;
  label: string;
  /** Must be given when a record is created. */
  required?: boolean;
  /** Set by the org, never by callers. */
  system?: boolean;
  externalId?: boolean;
  unique?: boolean;
  length?: number;
  /** A restricted picklist: other values are refused. */
  values?: readonly string[];
  /** Of a reference: the object and the name under which a query reaches it (`Account.Name`). */
  refersTo?: { object: string; as: string };
  defaultValue?: unknown;
}

export interface ChildRelationship {
  /** Name in a subquery (`OpportunityLineItems`). */
  name: string;
  object: string;
  field: string;
}

export interface SObject {
  name: string;
  label: string;
  /** First three characters of every id. */
  keyPrefix: string;
  fields: ReadonlyMap<string, SObjectField>;
  children: readonly ChildRelationship[];
}

type FieldOptions = Omit<SObjectField, 'name' | 'type' | 'label'> & { label?: string };

/** A field; its label is made from its name unless told. */
export function field(name: string, type: FieldType, options: FieldOptions = {}): SObjectField {
  return { label: labelOf(name), ...options, name, type };
}

/** A lookup of another object; `as` is the relationship's name in queries. */
export function lookup(name: string, object: string, as: string, options: FieldOptions = {}): SObjectField {
  return field(name, 'reference', { ...options, refersTo: { object, as } });
}

const systemFields: readonly SObjectField[] = [
  field('Id', 'id', { system: true, label: 'Record ID' }),
  field('IsDeleted', 'boolean', { system: true }),
  field('CreatedDate', 'datetime', { system: true }),
  field('LastModifiedDate', 'datetime', { system: true }),
  field('SystemModstamp', 'datetime', { system: true }),
];

/** An object with its own fields and those that every object has. */
export function sobject(
  name: string,
  keyPrefix: string,
  fields: readonly SObjectField[],
  children: readonly ChildRelationship[] = [],
): SObject {
  const all = [...systemFields, ...fields];
  return {
    name,
    keyPrefix,
    children,
    label: labelOf(name),
    fields: new Map(all.map((each) => [each.name, each])),
  };
}

function labelOf(name: string): string {
  return name
    .replace(/__c$/, '')
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
}

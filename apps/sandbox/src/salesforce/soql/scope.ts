import { fieldOf, sobjectOf } from '../objects/index.js';
import type { SObject, SObjectField } from '../objects/sobject.js';
import { invalidField } from '../salesforce-error.js';

/** A field as it can be reached from the object that is queried. */
export interface ReachedField {
  alias: string;
  object: SObject;
  field: SObjectField;
}

/** The joins by which a query, or a subquery, reaches the records that its own record refers to. */
export class Scope {
  private readonly joins = new Map<string, { alias: string; object: SObject; sql: string }>();

  constructor(
    readonly alias: string,
    readonly object: SObject,
  ) {}

  /** The field at a path such as `Account.Owner.Name`. Throws INVALID_FIELD. */
  reach(path: string): ReachedField {
    const steps = path.split('.');
    const name = steps.pop()!;
    const { alias, object } = this.reachObject(steps);
    const field = fieldOf(object, name);
    if (!field) throw invalidField(object.name, path);
    return { alias, object, field };
  }

  /** The record at the end of a chain of relationships. */
  reachObject(relationships: readonly string[]): { alias: string; object: SObject } {
    let at: { alias: string; object: SObject } = { alias: this.alias, object: this.object };
    let path = '';
    for (const relationship of relationships) {
      path = `${path}.${relationship.toLowerCase()}`;
      at = this.joins.get(path) ?? this.join(path, at, relationship);
    }
    return at;
  }

  /** `left join …` for every relationship that was reached. */
  sql(): string {
    return [...this.joins.values()].map(({ sql }) => sql).join(' ');
  }

  private join(path: string, from: { alias: string; object: SObject }, relationship: string) {
    const reference = [...from.object.fields.values()].find(
      ({ refersTo }) => refersTo?.as.toLowerCase() === relationship.toLowerCase(),
    );
    const object = reference && sobjectOf(reference.refersTo!.object);
    if (!object) throw invalidField(from.object.name, relationship);
    const alias = `${this.alias}_${this.joins.size + 1}`;
    // A fenced subquery, so that the record is always found by its whole key: as a plain join, the planner reads all
    // records of the type while there are few, and prepared statements keep to that.
    const sql =
      `left join lateral (select id, data, deleted from records where system = 'crm' and type = '${object.name}' ` +
      `and id = ${from.alias}.data->>'${reference.name}' and not deleted offset 0) ${alias} on true`;
    const joined = { alias, object, sql };
    this.joins.set(path, joined);
    return joined;
  }
}

/** The field as text that sorts and compares byte by byte. */
export function textOf({ alias, field }: ReachedField): string {
  return field.name === 'Id' ? `${alias}.id` : `(${alias}.data->>'${field.name}')`;
}

/** The field as SQL compares and sorts it, by its type. Strings ignore case, as in Salesforce. */
export function comparable(reached: ReachedField): string {
  const text = textOf(reached);
  switch (reached.field.type) {
    case 'id':
    case 'reference':
      return text;
    case 'date':
    case 'datetime':
      return `${text} collate "C"`;
    case 'currency':
    case 'percent':
    case 'double':
      return `${text}::numeric`;
    case 'boolean':
      return reached.field.name === 'IsDeleted' ? `${reached.alias}.deleted` : `coalesce(${text}::boolean, false)`;
    default:
      return `lower(${text})`;
  }
}

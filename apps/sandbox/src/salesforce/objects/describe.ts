import type { Choices } from '../writes/checked-fields.js';
import type { FieldType, SObject, SObjectField } from './sobject.js';

const LENGTHS: Partial<Record<FieldType, number>> = {
  id: 18,
  reference: 18,
  string: 255,
  email: 80,
  url: 255,
  picklist: 255,
};

/** The body of `sobjects/{type}/describe`, as far as clients commonly read it. */
export function describeObject(object: SObject, dataPath: string, choices: Choices): object {
  return {
    ...describeBriefly(object, dataPath),
    fields: [...object.fields.values()].map((field) => describeField(field, choices(field))),
    childRelationships: object.children.map(({ name, object: child, field }) => ({
      childSObject: child,
      field,
      relationshipName: name,
      cascadeDelete: field === 'OpportunityId' || field === 'Opportunity__c',
    })),
  };
}

/** An entry of `sobjects`. */
export function describeBriefly({ name, label, keyPrefix }: SObject, dataPath: string): object {
  const url = `${dataPath}/sobjects/${name}`;
  return {
    name,
    label,
    labelPlural: `${label}s`,
    keyPrefix,
    custom: name.endsWith('__c'),
    createable: true,
    updateable: true,
    deletable: true,
    queryable: true,
    replicateable: true,
    retrieveable: true,
    urls: { sobject: url, describe: `${url}/describe`, rowTemplate: `${url}/{ID}` },
  };
}

function describeField(field: SObjectField, values: readonly string[] | undefined): object {
  const { name, label, type, required = false, system = false, externalId = false, unique = false } = field;
  return {
    name,
    label,
    type,
    length: field.length ?? LENGTHS[type] ?? 0,
    custom: name.endsWith('__c'),
    nillable: !required && !system,
    createable: !system,
    updateable: !system,
    filterable: true,
    sortable: true,
    externalId,
    idLookup: externalId || type === 'id',
    unique,
    defaultValue: field.defaultValue ?? null,
    restrictedPicklist: values !== undefined,
    picklistValues: (values ?? []).map((value) => ({ active: true, defaultValue: false, label: value, value })),
    referenceTo: field.refersTo ? [field.refersTo.object] : [],
    relationshipName: field.refersTo?.as ?? null,
  };
}

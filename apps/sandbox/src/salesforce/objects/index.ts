import { contactRole, milestone, opportunity, opportunityLineItem, quote, roleAssumption } from './opportunity.js';
import { account, contact, task, user } from './people-and-accounts.js';
import type { SObject, SObjectField } from './sobject.js';

const all = [
  account,
  contact,
  contactRole,
  milestone,
  opportunity,
  opportunityLineItem,
  quote,
  roleAssumption,
  task,
  user,
];

const byName = new Map(all.map((object) => [object.name.toLowerCase(), object]));

/** Every object of the org. */
export const sobjects: readonly SObject[] = all;

/** The object of this name, whatever its case. */
export function sobjectOf(name: string): SObject | undefined {
  return byName.get(name.toLowerCase());
}

const fieldsByLowerName = new Map(
  all.map((object) => [
    object.name,
    new Map([...object.fields.values()].map((field) => [field.name.toLowerCase(), field])),
  ]),
);

/** The field of this name, whatever its case. */
export function fieldOf(object: SObject, name: string): SObjectField | undefined {
  return object.fields.get(name) ?? fieldsByLowerName.get(object.name)?.get(name.toLowerCase());
}

import SCIMMY from 'scimmy';

const { Attribute, SchemaDefinition } = SCIMMY.Types;

/** URN of the enterprise extension of RFC 7643, 4.3. */
export const ENTERPRISE_USER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const HANDOVER_USER = 'urn:ietf:params:scim:schemas:extension:handover:2.0:User';
export const HANDOVER_GROUP = 'urn:ietf:params:scim:schemas:extension:handover:2.0:Group';

const userExtension = new SchemaDefinition('HandoverUser', HANDOVER_USER, 'What Handover reads of a person', [
  new Attribute('string', 'skills', { multiValued: true, description: 'What the person can do.' }),
]);

const groupExtension = new SchemaDefinition('HandoverGroup', HANDOVER_GROUP, 'A group that is an org unit', [
  new Attribute('string', 'parent', { description: 'External id of the org unit above.' }),
  new Attribute('string', 'legalEntity', { description: 'Code of the legal entity.' }),
  new Attribute('string', 'costCenter', { description: 'Cost centre.' }),
  new Attribute('string', 'head', { description: 'Employee number of the head.' }),
]);

const { EnterpriseUser, Group, User } = SCIMMY.Schemas;
User.definition.extend(EnterpriseUser.definition).extend(userExtension);
Group.definition.extend(groupExtension);

/** A type of resource: what it looks like, where it is served, and which records it is kept in. */
export interface ResourceKind {
  endpoint: '/Users' | '/Groups';
  Resource: typeof SCIMMY.Schemas.User | typeof SCIMMY.Schemas.Group;
  definition: SCIMMY.Types.SchemaDefinition;
  /** Type of its records, of the system `hr`. */
  record: 'employee' | 'org-unit';
  /** By which fault rules know it. */
  operations: 'employees' | 'org-units';
}

export const users: ResourceKind = {
  endpoint: '/Users',
  Resource: User,
  definition: User.definition,
  record: 'employee',
  operations: 'employees',
};

export const groups: ResourceKind = {
  endpoint: '/Groups',
  Resource: Group,
  definition: Group.definition,
  record: 'org-unit',
  operations: 'org-units',
};

export const resourceKinds: readonly ResourceKind[] = [users, groups];

/** Every schema of the provider, those of extensions included. */
export const schemas: readonly SCIMMY.Types.SchemaDefinition[] = [
  User.definition,
  EnterpriseUser.definition,
  userExtension,
  Group.definition,
  groupExtension,
];

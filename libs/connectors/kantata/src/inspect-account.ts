import type { MappingFinding } from '@handover/connector-kit';
import type { KantataAccount } from './kantata-account.js';

/** What of the configuration does not fit the account: custom fields, roles and skills that it lacks or has otherwise. */
export async function inspectAccount({ catalogue, config }: KantataAccount): Promise<MappingFinding[]> {
  const [ofResources, ofUsers, roles, skills] = await Promise.all([
    catalogue.names('/custom_fields', 'Resource'),
    catalogue.names('/custom_fields', 'User'),
    catalogue.names('/roles'),
    catalogue.names('/skills'),
  ]);
  const { userRegion, ...demandFields } = config.fields;
  return [
    ...Object.entries(demandFields).flatMap(([field, name]) =>
      findings(`resourceDemand.${field}`, 'Resource', name, ofResources),
    ),
    ...findings('capacity.region', 'User', userRegion, ofUsers),
    ...Object.entries(config.roles).flatMap(([role, name]) => absent('role', role, name, roles)),
    ...Object.entries(config.skills).flatMap(([skill, name]) => absent('skill', skill, name, skills)),
  ];
}

function findings(field: string, subject: string, name: string, types: ReadonlyMap<string, string>): MappingFinding[] {
  const common = { severity: 'error', field, vendorField: `${subject}.${name}` } as const;
  const type = types.get(name);
  if (type === undefined) {
    const sentence = `The account has no custom field "${name}" of a ${subject}; add it as text, or configure another name.`;
    return [{ ...common, fault: 'missing', sentence }];
  }
  if (type === 'string') return [];
  const sentence = `The custom field "${name}" of a ${subject} is of the type ${type}; it must be text.`;
  return [{ ...common, fault: 'wrong-type', sentence }];
}

function absent(
  kind: 'role' | 'skill',
  ours: string,
  name: string,
  names: ReadonlyMap<string, string>,
): MappingFinding[] {
  if (names.has(name)) return [];
  const sentence = `The account has no ${kind} "${name}", which the configuration gives for "${ours}".`;
  return [{ severity: 'error', fault: 'missing', field: kind, vendorField: name, value: ours, sentence }];
}

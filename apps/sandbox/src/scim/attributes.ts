import SCIMMY from 'scimmy';

type Attribute = SCIMMY.Types.Attribute;
type Definition = SCIMMY.Types.SchemaDefinition;

/** An attribute as a filter or an order names it, found in the definition of its resource. */
export interface NamedAttribute {
  /** From the record's content down to the attribute that may hold several values, or to the value itself. */
  path: string[];
  attribute: Attribute;
  subAttribute?: Attribute;
}

/** Finds `userName`, `name.formatted` or `urn:…:User:costCenter`. Throws invalidFilter for what is not defined. */
export function attributeNamed(definition: Definition, name: string): NamedAttribute {
  const [, urn, attributeName = '', subName] = /^(?:(urn:.+):)?([^.:]+)(?:\.([^.:]+))?$/.exec(name) ?? [];
  const own = urn === undefined || urn.toLowerCase() === definition.id.toLowerCase();
  const holder = own ? definition : extensionOf(definition, urn);
  const attribute = holder && attributeIn(holder.attributes, attributeName);
  const subAttribute = subName === undefined ? undefined : attributeIn(attribute?.subAttributes, subName);
  if (!holder || !attribute || (subName !== undefined && !subAttribute)) {
    throw new SCIMMY.Types.Error(400, 'invalidFilter', `There is no attribute "${name}".`);
  }
  const path = own ? [attribute.name] : [holder.id, attribute.name];
  return { path, attribute, ...(subAttribute ? { subAttribute } : {}) };
}

/** Finds an attribute of the values of another one. Throws invalidFilter for what is not defined. */
export function subAttributeNamed(attribute: Attribute, name: string): Attribute {
  const found = attributeIn(attribute.subAttributes, name);
  if (found) return found;
  throw new SCIMMY.Types.Error(400, 'invalidFilter', `There is no attribute "${attribute.name}.${name}".`);
}

function extensionOf(definition: Definition, urn: string): Definition | undefined {
  const extensions = (definition.attributes as unknown[]).filter(
    (each) => each instanceof SCIMMY.Types.SchemaDefinition,
  );
  return (extensions as Definition[]).find(({ id }) => id.toLowerCase() === urn.toLowerCase());
}

function attributeIn(attributes: readonly Attribute[] | undefined, name: string): Attribute | undefined {
  return attributes?.find(
    (each) => each instanceof SCIMMY.Types.Attribute && each.name.toLowerCase() === name.toLowerCase(),
  );
}

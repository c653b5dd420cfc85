import type { MetadataStorage } from 'class-validator';

type Rules = ReturnType<MetadataStorage['getTargetValidationMetadatas']>;

/**
 * Makes class-validator remember the rules of each class, those of its parents among them. By itself (0.15) it looks, for every object
 * that it validates, through all classes that have rules to find the parents: more than the validation itself.
 */
export function rememberRules(storage: MetadataStorage): void {
  const remembered = new Map<unknown, Rules>();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  const add = storage.addValidationMetadata.bind(storage);
  storage.addValidationMetadata = (rule) => {
    remembered.clear();
    add(rule);
  };
  // Rules of a class are the same under whatever name of a schema it is met; groups are not remembered.
  storage.getTargetValidationMetadatas = (declared, schema, always, strictGroups, groups) => {
    if (always || strictGroups || groups?.length) return lookUp(declared, schema, always, strictGroups, groups);
    let rules = remembered.get(declared);
    if (!rules) remembered.set(declared, (rules = lookUp(declared, schema, always, strictGroups, groups)));
    return rules;
  };
}

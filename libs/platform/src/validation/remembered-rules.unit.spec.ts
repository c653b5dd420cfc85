import { getMetadataStorage, IsString, Length, MetadataStorage, validateSync } from 'class-validator';
import { rememberRules } from './remembered-rules.js';

class Parent {
  @IsString()
  name: unknown;
}

class Child extends Parent {
  @Length(2, 2)
  country: unknown;
}

/** A storage with the rules of the classes above, and how often they were looked up. */
function rememberingStorage() {
  const storage = new MetadataStorage();
  let lookups = 0;
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (...parameters) => {
    lookups += 1;
    return lookUp(...parameters);
  };
  rememberRules(storage);
  const decorated = getMetadataStorage();
  for (const declared of [Parent, Child]) {
    for (const rule of decorated.getTargetValidationMetadatas(declared, '', false, false)) {
      if (rule.target === declared) storage.addValidationMetadata(rule);
    }
  }
  const fieldsOf = (declared: new () => object, schema = '', groups?: string[]) =>
    storage.getTargetValidationMetadatas(declared, schema, false, false, groups).map((rule) => rule.propertyName);
  return { storage, fieldsOf, lookups: () => lookups };
}

describe('remembered rules of classes', () => {
  it('are looked up once, under whatever name an object is met', () => {
    const { fieldsOf, lookups } = rememberingStorage();
    expect(fieldsOf(Child)).toEqual(['country', 'name']);
    expect(fieldsOf(Child, 'Order')).toEqual(['country', 'name']);
    expect(fieldsOf(Parent)).toEqual(['name']);
    expect(lookups()).toBe(2);
  });

  it('are looked up anew once there is another', () => {
    const { storage, fieldsOf } = rememberingStorage();
    fieldsOf(Child);
    const [rule] = storage.getTargetValidationMetadatas(Parent, '', false, false);
    storage.addValidationMetadata({ ...rule!, target: Child, propertyName: 'city' } as typeof rule & object);
    expect(fieldsOf(Child)).toEqual(['country', 'city', 'name']);
  });

  it('are not those of groups', () => {
    const { fieldsOf, lookups } = rememberingStorage();
    fieldsOf(Child);
    expect(fieldsOf(Child, '', ['some'])).toEqual([]);
    expect(lookups()).toBe(2);
  });

  it('refuse what they refused', () => {
    rememberRules(getMetadataStorage());
    const wrong = Object.assign(new Child(), { name: 5, country: 'DEU' });
    for (let time = 0; time < 2; time += 1) {
      const faults = validateSync(wrong).map(({ property }) => property);
      expect(faults.sort()).toEqual(['country', 'name']);
    }
  });
});

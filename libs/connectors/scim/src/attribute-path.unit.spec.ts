import { attributePathOf, isTrueAt, textAt, valuesAt } from './attribute-path.js';
import { allOf, equals, isPresent, isTrue } from './filters.js';

const EXTENSION = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const path = (text: string) => attributePathOf(text)!;
const user = {
  displayName: 'Anja Keller',
  active: true,
  name: { formatted: 'Anja M. Keller' },
  emails: [
    { value: 'home@example', type: 'home' },
    { value: 'work@example', type: 'work', primary: true },
  ],
  roles: [{ value: 'architect' }, { value: 'project-manager' }],
  [EXTENSION]: { employeeNumber: 'E1', manager: { value: 'id-of-head' }, tags: ['a', 'b'] },
};

describe('an attribute path', () => {
  it.each([
    ['displayName', ['Anja Keller']],
    ['DISPLAYNAME', ['Anja Keller']],
    ['name.formatted', ['Anja M. Keller']],
    ['urn:ietf:params:scim:schemas:core:2.0:User:displayName', ['Anja Keller']],
    [`${EXTENSION}:employeeNumber`, ['E1']],
    [`${EXTENSION}:manager`, ['id-of-head']],
    [`${EXTENSION}:manager.value`, ['id-of-head']],
    [`${EXTENSION}:tags`, ['a', 'b']],
    ['emails', ['work@example', 'home@example']],
    ['emails[type eq "home"]', ['home@example']],
    ['emails[primary eq true].type', ['work']],
    ['emails[type eq "other"]', []],
    ['title', []],
    ['urn:example:none:employeeNumber', []],
  ])('%s leads to %j', (text, values) => {
    expect(valuesAt(user, path(text))).toEqual(values);
  });

  it.each(['', ' ', 'a b', 'emails[type]', 'emails[type co "x"]', 'emails[type eq work]', 'a.b.c', '$.a[0]', 'urn:x:'])(
    'is not "%s"',
    (text) => {
      expect(attributePathOf(text)).toBeUndefined();
    },
  );

  it('of null leads nowhere', () => {
    expect(valuesAt(user, null)).toEqual([]);
    expect(textAt(user, null)).toBeUndefined();
  });

  it('takes an empty text for none', () => {
    expect(textAt({ title: '' }, path('title'))).toBeUndefined();
  });

  it('is true where the value is, or where the one that is meant is there', () => {
    expect(isTrueAt(user, path('active'))).toBe(true);
    expect(isTrueAt({ active: 'true' }, path('active'))).toBe(true);
    expect(isTrueAt({ active: 'False' }, path('active'))).toBe(false);
    expect(isTrueAt({}, path('active'))).toBe(false);
    expect(isTrueAt(user, path('roles[value eq "project-manager"]'))).toBe(true);
    expect(isTrueAt(user, path('roles[value eq "director"]'))).toBe(false);
  });
});

describe('a filter', () => {
  it('quotes what it looks for', () => {
    expect(equals(path('title'), 'a "b" \\ c')).toBe('title eq "a \\"b\\" \\\\ c"');
    expect(isPresent(path('externalId'))).toBe('externalId pr');
  });

  it('for what is not true finds what is not there as well', () => {
    expect(isTrue(path('active'), true)).toBe('active eq true');
    expect(isTrue(path('active'), false)).toBe('not (active eq true)');
    expect(isTrue(path('roles[value eq "pm"]'), false)).toBe('not (roles[value eq "pm"])');
  });

  it('of several holds when all of them do', () => {
    expect(allOf(['a pr', undefined, 'b pr'])).toBe('a pr and b pr');
    expect(allOf([undefined])).toBeUndefined();
  });
});

import { stepFor } from './released-decisions.js';

const byRelease = { content_hash: 'one', created_by: 'release', activated_by: 'release' };

describe('a decision file of a release', () => {
  it('becomes the first version and is put in force', () => {
    expect(stepFor('one', [])).toBe('activate');
  });

  it('changes nothing when any version has its content', () => {
    expect(stepFor('one', [byRelease, { ...byRelease, content_hash: 'two' }])).toBe('nothing');
  });

  it('is put in force while releases alone have changed the decision', () => {
    expect(stepFor('two', [byRelease])).toBe('activate');
  });

  it('waits as a draft once a person has made a version', () => {
    expect(stepFor('two', [byRelease, { content_hash: 'x', created_by: 'analyst', activated_by: null }])).toBe('draft');
  });

  it('waits as a draft once a person has put a version in force', () => {
    expect(stepFor('two', [{ ...byRelease, activated_by: 'analyst' }])).toBe('draft');
  });
});

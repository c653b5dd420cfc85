import { isOlderVersion, isSameVersion } from './crm-version.js';

describe('versions of a CRM record', () => {
  it.each([
    ['9', '10', true],
    ['10', '9', false],
    ['7', '7', false],
    ['2026-11-20T09:30:00.000Z', '2026-11-20T09:30:00.001Z', true],
    ['2026-11-20T10:30:00.000+0100', '2026-11-20T09:30:00.000Z', false],
    ['2026-11-20T09:30:00.000123Z', '2026-11-20T09:30:00.000124Z', true],
    ['abc', 'abd', false],
    ['9', '2026-11-20T09:30:00.000Z', true],
  ])('%s is older than %s: %s', (version, than, older) => {
    expect(isOlderVersion(version, than)).toBe(older);
  });

  it.each([
    ['7', '7', true],
    ['7', '07', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['2026-11-20T10:30:00.000+0100', '2026-11-20T09:30:00Z', true],
    ['2026-11-20T09:30:00.000123Z', '2026-11-20T09:30:00.000124Z', false],
  ])('%s is the same as %s: %s', (version, other, same) => {
    expect(isSameVersion(version, other)).toBe(same);
  });
});

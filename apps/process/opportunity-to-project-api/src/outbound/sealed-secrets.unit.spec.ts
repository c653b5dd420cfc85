import { randomBytes } from 'node:crypto';
import { SealedSecrets } from './sealed-secrets.js';

describe('a sealed secret', () => {
  const secrets = new SealedSecrets(randomBytes(32));

  it('is opened by whom it was sealed for, and looks different each time', () => {
    const [once, again] = [secrets.seal('whsec_abc', 'one'), secrets.seal('whsec_abc', 'one')];
    expect([secrets.open(once, 'one'), secrets.open(again, 'one')]).toEqual(['whsec_abc', 'whsec_abc']);
    expect(once.equals(again)).toBe(false);
    expect(once.toString('latin1')).not.toContain('whsec');
  });

  it.each([
    ['for another owner', secrets, 'two'],
    ['with another key', new SealedSecrets(randomBytes(32)), 'one'],
  ])('is not opened %s', (_, opener, owner) => {
    expect(() => opener.open(secrets.seal('whsec_abc', 'one'), owner)).toThrow('SECRETS_KEY');
  });
});

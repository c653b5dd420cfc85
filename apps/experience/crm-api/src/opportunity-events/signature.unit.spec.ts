import { createHmac } from 'node:crypto';
import { signatureFault } from './signature.js';

const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`;
const now = new Date('2026-11-20T09:30:00Z');
const body = Buffer.from('{"eventId":"1"}');
const timestamp = String(now.getTime() / 1000);

function sign(key = secret, at = timestamp, over = body): string {
  const bytes = Buffer.from(key.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', bytes).update(`evt.${at}.`).update(over).digest('base64')}`;
}

const signed = { id: 'evt', timestamp, signature: sign(), body };
const other = `whsec_${Buffer.from('another secret of 24 bytes or more').toString('base64')}`;

describe('the signature of an event', () => {
  it('is good when it is that of the secret, also beside one of another secret', () => {
    expect(signatureFault(signed, secret, now)).toBeUndefined();
    expect(signatureFault({ ...signed, signature: `${sign(other)} ${sign()}` }, secret, now)).toBeUndefined();
  });

  it.each([
    ['has none', { ...signed, signature: undefined }, 'webhook-signature'],
    ['has no id', { ...signed, id: '' }, 'webhook-id'],
    ['was signed with another secret', { ...signed, signature: sign(other) }, 'not that of the secret'],
    ['was changed', { ...signed, body: Buffer.from('{"eventId":"2"}') }, 'not that of the secret'],
    ['has a signature of another version', { ...signed, signature: sign().replace('v1,', 'v2,') }, 'not that of'],
    ['has a cut signature', { ...signed, signature: sign().slice(0, 20) }, 'not that of the secret'],
    ['has no time', { ...signed, timestamp: 'now' }, 'seconds since 1970'],
    ['is old', { ...signed, timestamp: String(now.getTime() / 1000 - 301) }, '301 seconds from now'],
    ['is from the future', { ...signed, timestamp: String(now.getTime() / 1000 + 900) }, '900 seconds from now'],
  ])('is at fault when the event %s', (_, request, said) => {
    expect(signatureFault(request, secret, now)).toContain(said);
  });
});

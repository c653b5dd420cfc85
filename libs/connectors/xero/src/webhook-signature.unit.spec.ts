import { createHmac } from 'node:crypto';
import { isXeroSignature } from './webhook-signature.js';

const KEY = 'webhook-key';
const body = '{"events":[],"firstEventSequence":0,"lastEventSequence":0,"entropy":"S0m3r4Nd0mt3xt"}';
const signature = createHmac('sha256', KEY).update(body).digest('base64');

describe('the signature of a webhook', () => {
  it('is right for the very bytes under the very key', () => {
    expect(isXeroSignature(body, signature, KEY)).toBe(true);
    expect(isXeroSignature(Buffer.from(body), signature, KEY)).toBe(true);
  });

  it.each([
    ['another body', `${body} `, signature, KEY],
    ['another key', body, signature, 'other'],
    ['no signature', body, undefined, KEY],
    ['half a signature', body, signature.slice(0, 20), KEY],
    ['something else', body, 'not base64 !', KEY],
  ])('is wrong for %s', (_what, sent, given, key) => {
    expect(isXeroSignature(sent, given, key)).toBe(false);
  });
});

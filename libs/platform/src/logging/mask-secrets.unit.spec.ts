import fc from 'fast-check';
import { createLogger } from './create-logger.js';
import { maskSecrets, maskText } from './mask-secrets.js';

const names = [
  'authorization',
  'Cookie',
  'set-cookie',
  'x-api-key',
  'apiKey',
  'password',
  'dbPassword',
  'clientSecret',
];
const moreNames = [
  'SANDBOX_SECRET',
  'token',
  'access_token',
  'refreshToken',
  'client_assertion',
  'privateKey',
  'signature',
];

describe('secrets', () => {
  it.each([...names, ...moreNames])('are masked by the name %s, at any depth and in lists', (name) => {
    const line = { request: [{ headers: { [name]: 'hunter2', accept: 'text/plain' } }] };
    expect(maskSecrets(line)).toEqual({ request: [{ headers: { [name]: '***', accept: 'text/plain' } }] });
    expect(line.request[0]!.headers[name]).toBe('hunter2');
  });

  it.each([
    ['Bearer eyJhbGciOi.J9.abc_-', 'Bearer ***'],
    ['Authorization: Basic dXNlcjpodW50ZXIy', 'Authorization: Basic ***'],
    ['connect postgres://app:hunter2@db:5432/x failed', 'connect postgres://app:***@db:5432/x failed'],
    ['GET /x?access_token=hunter2&limit=5', 'GET /x?access_token=***&limit=5'],
    ['GET /x?limit=5&client_secret=hunter2', 'GET /x?limit=5&client_secret=***'],
  ])('are masked within texts: %s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
    expect(maskSecrets({ url: text })).toEqual({ url: masked });
  });

  it('are all that is masked: what holds none is given back as it is', () => {
    const secretless = fc.dictionary(fc.constantFrom('id', 'name', 'amount', 'tokens'), fc.integer());
    fc.assert(fc.property(secretless, (line) => maskSecrets(line) === line));
    for (const name of ['tokenCount', 'passwordless', 'secretary', 'projectId', 'signatures']) {
      expect(maskSecrets({ [name]: 'seen' })).toEqual({ [name]: 'seen' });
    }
  });

  it('in an error, its stack and its causes stay out of the log', () => {
    const lines: string[] = [];
    const logger = createLogger({ app: 'sample', stream: { write: (line) => void lines.push(line) } });
    const cause = Object.assign(new Error('postgres://app:hunter2@db/x refused'), {
      config: { headers: { authorization: 'Bearer hunter2hunter2' } },
    });
    logger.error({ err: new Error('calling with Bearer hunter2hunter2', { cause }) }, 'failed ?token=hunter2');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 'error',
      app: 'sample',
      err: { message: 'calling with Bearer ***', cause: { message: 'postgres://app:***@db/x refused' } },
    });
    expect(lines.join('')).not.toContain('hunter2');
  });
});

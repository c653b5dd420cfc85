import { z } from 'zod';
import { appConfiguration } from './app-configuration.js';

const schema = z.object({
  DATABASE_URL: z.string(),
  CLIENT_SECRET: z.string(),
  SECRETS_KEY: z.string(),
  POLL_SECONDS: z.string(),
  INSTANCES: z.string(),
});

describe('the configuration of an app', () => {
  const environment = {
    POLL_SECONDS: '15',
    DATABASE_URL: 'postgres://handover:hidden@db/handover',
    CLIENT_SECRET: 'hidden',
    SECRETS_KEY: 'hidden',
    HOME: '/root',
  };
  const told = (changed: Record<string, string> = {}) =>
    appConfiguration('system-erp-api', schema, { ...environment, ...changed });

  it('has the variables that are set, without secrets, and none that are not its own', () => {
    expect(Object.entries(told().variables)).toEqual([
      ['CLIENT_SECRET', '***'],
      ['DATABASE_URL', 'postgres://handover:***@db/handover'],
      ['POLL_SECONDS', '15'],
      ['SECRETS_KEY', '***'],
    ]);
    expect(JSON.stringify(told())).not.toContain('hidden');
    expect(appConfiguration('system-erp-api', schema, { POLL_SECONDS: '' })).toEqual({
      app: 'system-erp-api',
      startedAt: expect.any(String),
      variables: {},
    });
  });

  it('tells that a secret was changed, and nothing of it', () => {
    const { secrets } = told();
    expect(secrets).toMatch(/^[0-9a-f]{32}$/);
    expect(told().secrets).toBe(secrets);
    expect(told({ POLL_SECONDS: '5' }).secrets).toBe(secrets);
    expect(told({ CLIENT_SECRET: 'another' }).secrets).not.toBe(secrets);
    expect(told({ DATABASE_URL: 'postgres://handover:another@db/handover' }).secrets).not.toBe(secrets);
    expect(appConfiguration('system-psa-api', schema, environment).secrets).not.toBe(secrets);
  });

  it('has what a variable stands for', () => {
    const read = (token: string) =>
      appConfiguration(
        'system-erp-api',
        schema,
        { INSTANCES: '/etc/instances.json' },
        {
          INSTANCES: { shown: [{ name: 'de01', token: { env: 'TOKEN' } }], whole: [{ name: 'de01', token }] },
        },
      );
    expect(read('one').variables).toEqual({ INSTANCES: '[{"name":"de01","token":{"env":"TOKEN"}}]' });
    expect(read('one').secrets).not.toBe(read('two').secrets);
  });
});

import { z } from 'zod';
import { configuredVariables } from './configured-variables.js';

const schema = z.object({
  DATABASE_URL: z.string(),
  CLIENT_SECRET: z.string(),
  SECRETS_KEY: z.string(),
  POLL_SECONDS: z.string(),
});

it('the variables of an app that are set are told, without secrets, and none that are not its own', () => {
  const environment = {
    POLL_SECONDS: '15',
    DATABASE_URL: 'postgres://handover:hidden@db/handover',
    CLIENT_SECRET: 'hidden',
    SECRETS_KEY: 'hidden',
    HOME: '/root',
  };
  expect(Object.entries(configuredVariables(schema, environment))).toEqual([
    ['CLIENT_SECRET', '***'],
    ['DATABASE_URL', 'postgres://handover:***@db/handover'],
    ['POLL_SECONDS', '15'],
    ['SECRETS_KEY', '***'],
  ]);
  expect(configuredVariables(schema, { POLL_SECONDS: '' })).toEqual({});
});

import { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import { platformConfiguration } from './platform-configuration.js';
import { describeConfig, readConfig } from './read-config.js';

const schema = z.object({
  DATABASE_URL: z.string().startsWith('postgres://', 'must be a postgres:// URL').describe('Database'),
  RETRIES: z.coerce.number().int().max(10).default(2).describe('Further attempts'),
  REGION: z.enum(['eu', 'us']).optional(),
});

const failure = (environment: Record<string, string>): ConfigurationError => {
  try {
    readConfig(schema, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
  }
  throw new Error('The configuration was taken.');
};

describe('the configuration of an app', () => {
  it('is read as the types that it declares, with its defaults', () => {
    const read = readConfig(schema, { DATABASE_URL: 'postgres://db/x', REGION: 'eu', OTHER: 'ignored' });
    expect(read).toEqual({ DATABASE_URL: 'postgres://db/x', RETRIES: 2, REGION: 'eu' });
  });

  it.each<[string, Record<string, string>, string]>([
    ['missing', {}, 'The variable DATABASE_URL is missing (Database).'],
    ['empty', { DATABASE_URL: '' }, 'The variable DATABASE_URL is missing (Database).'],
    [
      'wrong',
      { DATABASE_URL: 'mysql://app:hunter2@db/x' },
      'The variable DATABASE_URL (Database) is not valid: must be a postgres:// URL.',
    ],
  ])('stops the app with a sentence that names a variable that is %s, and shows no value', (_, given, sentence) => {
    expect(failure(given)).toMatchObject({ variable: 'DATABASE_URL', message: sentence });
  });

  it.each<[string, string]>([
    ['RETRIES', 'many'],
    ['RETRIES', '11'],
    ['REGION', 'moon'],
  ])('names %s when it is "%s"', (variable, value) => {
    const { message } = failure({ DATABASE_URL: 'postgres://db/x', [variable]: value });
    expect(message).toMatch(new RegExp(`^The variable ${variable} .*is not valid: .+\\.$`));
  });

  it.each<[string, string]>([
    ['PORT', '65536'],
    ['LOG_LEVEL', 'loud'],
    ['OIDC_ISSUER', 'nowhere'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nowhere'],
    ['SHUTDOWN_GRACE_MS', '-1'],
  ])('of the platform refuses %s=%s by its name', (variable, value) => {
    expect(() => readConfig(platformConfiguration, { [variable]: value })).toThrow(`The variable ${variable} (`);
  });

  it('is described for its table: what it is for, whether it is needed, its default', () => {
    expect(describeConfig(schema)).toEqual([
      { name: 'DATABASE_URL', description: 'Database', required: true },
      { name: 'RETRIES', description: 'Further attempts', required: false, default: 2 },
      { name: 'REGION', description: '', required: false },
    ]);
    expect(describeConfig(platformConfiguration).filter(({ description }) => description === '')).toEqual([]);
  });
});

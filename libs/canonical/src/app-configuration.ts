import { Instant, Text, TextsByName } from './fields.js';

/** With what an app runs. */
export class AppConfiguration {
  @Text({ description: 'Name of the app', example: 'system-erp-api' })
  app: string;

  @Instant({ description: 'Since when it is configured so: its start' })
  startedAt: string;

  @TextsByName({
    description: 'Its variables that are set, secrets masked',
    example: { DATABASE_URL: 'postgres://handover:***@db/handover', CLIENT_SECRET: '***' },
  })
  variables: Record<string, string>;

  @Text({
    description:
      'Fingerprint of all its secrets together: another one when a secret was changed. Absent where it has none',
    optional: true,
    maxLength: 64,
    example: 'd2f14c0a1e5b7a9c3f60718293a4b5c6',
  })
  secrets?: string;
}

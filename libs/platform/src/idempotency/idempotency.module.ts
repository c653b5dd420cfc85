import { type DynamicModule, Module } from '@nestjs/common';
import { IdempotencyKeys } from './idempotency-keys.js';
import { IdempotencyPurge } from './idempotency-purge.js';

/** Lets an app's handlers use `@Idempotent()`. Needs the app's DatabaseModule and {@link idempotencyMigration} in its migrations. */
@Module({})
export class IdempotencyModule {
  static forApp(): DynamicModule {
    return {
      module: IdempotencyModule,
      global: true,
      providers: [IdempotencyKeys, IdempotencyPurge],
      exports: [IdempotencyKeys, IdempotencyPurge],
    };
  }
}

import {
  type DynamicModule,
  Inject,
  Injectable,
  Logger,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
  Optional,
} from '@nestjs/common';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { ReadinessChecks } from '../health/index.js';
import { createPool, type DatabaseOptions } from './create-database.js';
import { migrate, type Migrations } from './migrate.js';

/** Injection token of the app's query builder; see {@link InjectDatabase}. */
export const DATABASE = Symbol('Database');
/** Injection token of the `pg` pool behind it, for {@link inTransaction}. */
export const DATABASE_POOL = Symbol('DatabasePool');
const DATABASE_OPTIONS = Symbol('DatabaseOptions');

/** Injects the app's database: `constructor(@InjectDatabase() private readonly db: Kysely<RulesSchema>)`. */
export const InjectDatabase = (): ParameterDecorator & PropertyDecorator => Inject(DATABASE);

/** What an app says about its database: where it is and the migrations that shape it. */
export interface AppDatabaseOptions extends DatabaseOptions {
  migrations: Migrations;
}

@Injectable()
class DatabaseLifecycle implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(DATABASE_OPTIONS) private readonly options: AppDatabaseOptions,
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Optional() private readonly readiness?: ReadinessChecks,
  ) {}

  async onModuleInit(): Promise<void> {
    this.readiness?.add('database', async () => void (await this.pool.query('select 1')));
    await migrate(this.options);
  }

  /** Nest calls this after the HTTP server has stopped, when no request can need a connection any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end().catch((error: Error) => new Logger('Database').warn(`Closing failed: ${error.message}`));
  }
}

/**
 * The app's Postgres schema: connections, migrations, readiness. Global within the app, so features only inject it.
 * Building the module does no I/O; migrations run when Nest initialises it.
 */
@Module({})
export class DatabaseModule {
  static forApp(options: AppDatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: DATABASE_OPTIONS, useValue: options },
        { provide: DATABASE_POOL, useFactory: () => createPool(options) },
        {
          provide: DATABASE,
          useFactory: (pool: pg.Pool) => new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
          inject: [DATABASE_POOL],
        },
        DatabaseLifecycle,
      ],
      exports: [DATABASE, DATABASE_POOL],
    };
  }
}

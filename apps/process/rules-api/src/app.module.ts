import {
  appConfiguration,
  AuditModule,
  DatabaseModule,
  type Environment,
  IdempotencyModule,
  readConfig,
} from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ComparisonsModule } from './comparisons/comparisons.module.js';
import { configuration } from './configuration.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { migrations } from './migrations/index.js';

/** Decisions and their evaluation over one database. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forApp({ schema: 'rules', url: config.DATABASE_URL, migrations }),
        IdempotencyModule.forApp(),
        AuditModule.forApp(appConfiguration('process-rules-api', configuration, env)),
        DecisionsModule.with({ decisionsDir: config.DECISIONS_DIR }),
        EvaluationsModule,
        ComparisonsModule,
      ],
    };
  }
}

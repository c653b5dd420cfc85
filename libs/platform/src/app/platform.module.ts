import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Draining } from '../health/draining.js';
import { HealthController } from '../health/health.controller.js';
import { ReadinessChecks } from '../health/readiness-checks.js';
import { MetricsController } from '../metrics/metrics.controller.js';
import type { AppContext } from './app-context.js';
import { APP_CONTEXT } from './tokens.js';

/** What every app has beside its own modules: health, metrics, and what these are told through. */
@Module({})
export class PlatformModule {
  static for(context: AppContext): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: APP_CONTEXT, useValue: context }, ReadinessChecks, Draining],
      exports: [APP_CONTEXT, ReadinessChecks, Draining],
    };
  }
}

/** Root of the app's modules: the platform's and its own. */
@Module({})
export class RootModule {
  static of(context: AppContext, own: NonNullable<DynamicModule['imports']>[number]): DynamicModule {
    return { module: RootModule, imports: [PlatformModule.for(context), own] };
  }
}

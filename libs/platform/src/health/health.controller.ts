import { Controller, Get, HttpException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheckService, type HealthCheckResult, HealthIndicatorService } from '@nestjs/terminus';
import { Public } from '../auth/public.decorator.js';
import { Problem } from '../errors/problem.js';
import { Draining } from './draining.js';
import { type ReadinessCheck, ReadinessChecks } from './readiness-checks.js';

const CHECK_TIMEOUT_MS = 3_000;

/** Whether the app runs (`/health/live`) and whether it can serve (`/health/ready`). */
@ApiExcludeController()
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly checks: ReadinessChecks,
    private readonly draining: Draining,
  ) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<HealthCheckResult> {
    if (this.draining.begun) throw notReady('The app is closing.', {});
    try {
      return await this.health.check(
        this.checks.entries().map(
          ([name, check]) =>
            () =>
              this.ask(name, check),
        ),
      );
    } catch (error) {
      const result = error instanceof HttpException ? (error.getResponse() as Partial<HealthCheckResult>) : undefined;
      if (!result?.details) throw error;
      throw notReady(`Down: ${Object.keys(result.error ?? {}).join(', ')}.`, result.details);
    }
  }

  private async ask(name: string, check: ReadinessCheck) {
    const session = this.indicator.check(name);
    try {
      await inTime(check());
      return session.up();
    } catch (error) {
      return session.down({ message: error instanceof Error ? error.message : String(error) });
    }
  }
}

function notReady(detail: string, checks: object): Problem {
  return new Problem({
    type: 'not-ready',
    title: 'Not ready',
    status: 503,
    detail,
    retryAfterSeconds: 1,
    extensions: { executed: false, checks },
  });
}

async function inTime(checked: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not answer within ${CHECK_TIMEOUT_MS} ms`)), CHECK_TIMEOUT_MS);
  });
  await Promise.race([checked, late]).finally(() => clearTimeout(timer));
}

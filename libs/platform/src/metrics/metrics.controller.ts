import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { APP_CONTEXT } from '../app/tokens.js';
import type { AppContext } from '../app/app-context.js';
import { Public } from '../auth/public.decorator.js';
import { processMetrics } from './current-metrics.js';

/** GET /metrics in the Prometheus text format: the app's metrics and those of its process. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(APP_CONTEXT) private readonly app: AppContext) {}

  @Get()
  @Public()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    const [own, ofProcess] = await Promise.all([
      this.app.metrics.registry.metrics(),
      processMetrics().registry.metrics(),
    ]);
    return `${own}${own.endsWith('\n') ? '' : '\n'}${ofProcess}`;
  }
}

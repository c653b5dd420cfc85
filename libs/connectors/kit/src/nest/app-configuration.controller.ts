import { AppConfiguration } from '@handover/canonical';
import { RequireScope } from '@handover/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

/** Injection token of the {@link AppConfiguration} of a system API. */
export const APP_CONFIGURATION = Symbol('APP_CONFIGURATION');

/** With what a system API runs; the process layer keeps it in its audit log. */
@ApiTags('instances')
@Controller('v1/app-configuration')
export class AppConfigurationController {
  constructor(@Inject(APP_CONFIGURATION) private readonly told: AppConfiguration) {}

  @Get()
  @RequireScope('instances:read')
  @ApiOperation({
    summary: 'Read with what this API is configured',
    description:
      'The variables of the replica that answers, secrets masked; settings that refer to a secret show the reference.',
  })
  @ApiOkResponse({ type: AppConfiguration, description: 'The configuration' })
  getAppConfiguration(): AppConfiguration {
    return this.told;
  }
}

import { AppConfiguration } from '@handover/canonical';
import {
  actorOf,
  ApiProblems,
  type Caller,
  CurrentCaller,
  invalid,
  KeptConfigurations,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';

/** With what the apps run that call this one: they tell it when they start. */
@ApiTags('audit')
@Controller('v1/app-configurations')
export class AppConfigurationsController {
  constructor(private readonly kept: KeptConfigurations) {}

  @Put(':app')
  @HttpCode(204)
  @RequireScope('app-configurations:write')
  @ApiOperation({
    summary: 'Tell with what an app runs',
    description:
      'An app tells it when it starts. What has changed is kept in the audit log (`configuration.changed`); of replicas that differ, the one that started last counts.',
  })
  @ApiParam({ name: 'app', description: 'Name of the app', example: 'experience-ops-api' })
  @ApiNoContentResponse({ description: 'It is known' })
  @ApiProblems(400)
  async putAppConfiguration(
    @Param('app') app: string,
    @Body() told: AppConfiguration,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    if (told.app !== app) throw invalid(`The field app is "${told.app}", and the path says "${app}".`);
    await this.kept.keep(told, actorOf(caller).subject);
  }
}

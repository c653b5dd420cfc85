import {
  MaintenanceOccurrence,
  MaintenanceWindow,
  NewMaintenanceWindow,
  OccurrenceDays,
  Text,
  WindowEnding,
} from '@handover/canonical';
import { ApiProblems, type Caller, CurrentCaller, Idempotent, PageOf, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  IntersectionType,
} from '@nestjs/swagger';
import { InstanceRegistry } from '../registry/instance-registry.js';
import { SharedStandings } from '../replicas/shared-standings.js';
import { MaintenanceWindows, type PlannedWindow } from './maintenance-windows.js';

class MaintenanceQuery {
  @Text({ description: 'Only those of this instance', optional: true, example: 'main', maxLength: 63 })
  instance?: string;
}

class OccurrencesQuery extends IntersectionType(MaintenanceQuery, OccurrenceDays) {}

/** When instances are not called. */
@ApiTags('maintenance')
@Controller('v1/maintenance-windows')
export class MaintenanceWindowsController {
  constructor(
    private readonly registry: InstanceRegistry<unknown>,
    private readonly windows: MaintenanceWindows,
    private readonly standings: SharedStandings,
  ) {}

  @Get()
  @RequireScope('maintenance-windows:read')
  @ApiOperation({
    summary: 'List the maintenance windows',
    description: 'Those under way and to come, what is first first. Those that are over are not listed.',
  })
  @ApiOkResponse({ type: PageOf(MaintenanceWindow), description: 'The windows' })
  @ApiProblems(400)
  async listMaintenanceWindows(@Query() { instance }: MaintenanceQuery): Promise<{ items: MaintenanceWindow[] }> {
    return { items: (await this.windows.list(instance)).map(documentOf) };
  }

  @Get('occurrences')
  @RequireScope('maintenance-windows:read')
  @ApiOperation({
    summary: 'List when instances will not be called',
    description: 'Each time of each window, also those of windows that recur, the first one first.',
  })
  @ApiOkResponse({ type: PageOf(MaintenanceOccurrence), description: 'The times' })
  @ApiProblems(400)
  async listMaintenanceOccurrences(
    @Query() { days = 30, instance }: OccurrencesQuery,
  ): Promise<{ items: MaintenanceOccurrence[] }> {
    const occurrences = await this.windows.occurrences(days, instance);
    return {
      items: occurrences.map(({ begins, ends, ...occurrence }) => ({
        ...occurrence,
        begins: begins.toISOString(),
        ends: ends.toISOString(),
      })),
    };
  }

  @Post()
  @RequireScope('maintenance-windows:write')
  @Idempotent()
  @ApiOperation({
    summary: 'Plan a maintenance window',
    description:
      'The instance is not called inside it; every replica obeys it within a second. Requests for the instance are answered 503 `maintenance`.',
  })
  @ApiCreatedResponse({ type: MaintenanceWindow, description: 'The window' })
  @ApiProblems(404)
  async planMaintenance(
    @Body() { onBehalfOf, ...plan }: NewMaintenanceWindow,
    @CurrentCaller() caller: Caller,
  ): Promise<MaintenanceWindow> {
    this.registry.choose({ instance: plan.instance });
    const window = await this.windows.plan(plan, onBehalfOf ?? caller.subject);
    await this.standings.beat();
    return documentOf(window);
  }

  @Post(':id/endings')
  @HttpCode(204)
  @RequireScope('maintenance-windows:write')
  @ApiOperation({
    summary: 'End a maintenance window early',
    description: 'Calls go on within a second. What recurs does so again the next time, unless it is ended for good.',
  })
  @ApiParam({ name: 'id', description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  @ApiNoContentResponse({ description: 'It has ended' })
  @ApiProblems(400, 404, 409)
  async endMaintenance(
    @Param('id') id: string,
    @Body() { onBehalfOf, ...ending }: WindowEnding,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.windows.end(id, onBehalfOf ?? caller.subject, ending);
    await this.standings.beat();
  }
}

function documentOf({ id, plan, next, createdBy, createdAt }: PlannedWindow): MaintenanceWindow {
  return {
    id,
    ...plan,
    underWay: next?.underWay ?? false,
    ...(next ? { begins: next.begins.toISOString(), ends: next.ends.toISOString() } : {}),
    createdBy,
    createdAt: createdAt.toISOString(),
  };
}

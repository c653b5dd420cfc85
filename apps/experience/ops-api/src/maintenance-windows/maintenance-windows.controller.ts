import {
  NewSystemMaintenance,
  SystemMaintenance,
  SystemMaintenanceOccurrence,
  SystemMaintenanceQuery,
  SystemOccurrencesQuery,
  WindowEnding,
} from '@handover/canonical';
import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** When systems are not called, and who planned it. */
@ApiTags('maintenance')
@ApiProblems(502, 503, 504)
@Controller('v1/maintenance-windows')
export class MaintenanceWindowsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get()
  @RequireScope('maintenance-windows:read')
  @ApiOperation({
    summary: 'List the maintenance windows of all systems',
    description: 'Those under way and to come, what is first first. Those that are over are not listed.',
  })
  @ApiOkResponse({ type: PageOf(SystemMaintenance), description: 'The windows' })
  @ApiProblems(400)
  listMaintenanceWindows(@Query() query: SystemMaintenanceQuery): Promise<Page<SystemMaintenance>> {
    return passOn(this.process.listMaintenanceWindows({ query }));
  }

  @Get('occurrences')
  @RequireScope('maintenance-windows:read')
  @ApiOperation({
    summary: 'List when systems will not be called',
    description: 'Each time of each window, also those of windows that recur, the first one first.',
  })
  @ApiOkResponse({ type: PageOf(SystemMaintenanceOccurrence), description: 'The times' })
  @ApiProblems(400)
  listMaintenanceOccurrences(@Query() query: SystemOccurrencesQuery): Promise<Page<SystemMaintenanceOccurrence>> {
    return passOn(this.process.listMaintenanceOccurrences({ query }));
  }

  @Post()
  @RequireScope('maintenance-windows:write')
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'Names this request: sent again with the same key and body it gets the same answer, and plans nothing twice.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: 'erp-upgrade-8.2',
  })
  @ApiOperation({
    summary: 'Plan a maintenance window of an instance',
    description:
      'The instance is not called inside it. Handovers that need it wait and say until when; stakeholders are told once, at its begin and at its end.',
  })
  @ApiCreatedResponse({ type: SystemMaintenance, description: 'The window' })
  @ApiProblems(400, 404, 409, 422)
  planMaintenance(
    @Body() { onBehalfOf: _, ...plan }: NewSystemMaintenance,
    @CurrentCaller() caller: Caller,
    @Req() { headers }: FastifyRequest,
  ): Promise<SystemMaintenance> {
    const idempotencyKey = headers['idempotency-key'] as string | undefined;
    return passOn(this.process.planMaintenance({ body: { ...plan, onBehalfOf: caller.subject }, idempotencyKey }));
  }

  @Post(':id/endings')
  @HttpCode(204)
  @RequireScope('maintenance-windows:write')
  @ApiOperation({
    summary: 'End a maintenance window early',
    description:
      'Handovers that wait for the instance go on, the earliest start date first. What recurs does so again the next time, unless it is ended for good.',
  })
  @ApiParam({ name: 'id', description: 'Identifier', example: 'erp:8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  @ApiNoContentResponse({ description: 'It has ended' })
  @ApiProblems(400, 404, 409)
  async endMaintenance(
    @Param('id') id: string,
    @Body() { onBehalfOf: _, ...ending }: WindowEnding,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await passOn(this.process.endMaintenance({ path: { id }, body: { ...ending, onBehalfOf: caller.subject } }));
  }
}

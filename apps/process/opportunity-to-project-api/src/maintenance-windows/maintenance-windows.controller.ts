import { randomUUID } from 'node:crypto';
import {
  NewSystemMaintenance,
  SystemMaintenance,
  SystemMaintenanceOccurrence,
  SystemMaintenanceQuery,
  type SystemName,
  systemNames,
  SystemOccurrencesQuery,
  WindowEnding,
} from '@handover/canonical';
import {
  actorOf,
  ApiProblems,
  type AuditEntry,
  type Caller,
  CurrentCaller,
  currentCorrelationId,
  Idempotent,
  InjectDatabase,
  insertAuditEntries,
  notFound,
  PageOf,
  passOn,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Kysely } from 'kysely';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';

/** When instances of systems are not called. The system APIs keep the windows, since they make the calls. */
@ApiTags('maintenance')
@ApiProblems(502, 503, 504)
@Controller('v1/maintenance-windows')
export class MaintenanceWindowsController {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, SystemName>,
    @InjectDatabase() private readonly db: Kysely<unknown>,
  ) {}

  @Get()
  @RequireScope('maintenance-windows:read')
  @ApiOperation({
    summary: 'List the maintenance windows of all systems',
    description: 'Those under way and to come, what is first first. Those that are over are not listed.',
  })
  @ApiOkResponse({ type: PageOf(SystemMaintenance), description: 'The windows' })
  @ApiProblems(400)
  async listMaintenanceWindows(
    @Query() { system, instance }: SystemMaintenanceQuery,
  ): Promise<{ items: SystemMaintenance[] }> {
    const systems = system === undefined ? systemNames : [system];
    const windows = await Promise.all(
      systems.map(async (each) => {
        const { items } = await passOn(this.clients[each].listMaintenanceWindows({ query: { instance } }));
        return items.map((window) => ({ ...window, system: each, id: `${each}:${window.id}` }));
      }),
    );
    return { items: windows.flat().sort((a, b) => (a.begins ?? '9999').localeCompare(b.begins ?? '9999')) };
  }

  @Get('occurrences')
  @RequireScope('maintenance-windows:read')
  @ApiOperation({
    summary: 'List when systems will not be called',
    description: 'Each time of each window, also those of windows that recur, the first one first.',
  })
  @ApiOkResponse({ type: PageOf(SystemMaintenanceOccurrence), description: 'The times' })
  @ApiProblems(400)
  async listMaintenanceOccurrences(
    @Query() { system, ...query }: SystemOccurrencesQuery,
  ): Promise<{ items: SystemMaintenanceOccurrence[] }> {
    const systems = system === undefined ? systemNames : [system];
    const times = await Promise.all(
      systems.map(async (each) => {
        const { items } = await passOn(this.clients[each].listMaintenanceOccurrences({ query }));
        return items.map((time) => ({ ...time, system: each, windowId: `${each}:${time.windowId}` }));
      }),
    );
    return { items: times.flat().sort((a, b) => a.begins.localeCompare(b.begins)) };
  }

  @Post()
  @RequireScope('maintenance-windows:write')
  @Idempotent()
  @ApiOperation({
    summary: 'Plan a maintenance window of an instance',
    description:
      'The instance is not called inside it. Handovers that need it wait and say until when; stakeholders are told once, at its begin and at its end.',
  })
  @ApiCreatedResponse({ type: SystemMaintenance, description: 'The window' })
  @ApiProblems(404)
  async planMaintenance(
    @Body() { system, ...plan }: NewSystemMaintenance,
    @CurrentCaller() caller: Caller,
  ): Promise<SystemMaintenance> {
    const actor = actorOf(caller, plan.onBehalfOf).subject;
    const body = { ...plan, onBehalfOf: actor };
    const planned = await passOn(this.clients[system].planMaintenance({ body, idempotencyKey: randomUUID() }));
    const window = { ...planned, system, id: `${system}:${planned.id}` };
    await this.audit({
      action: 'maintenance-window.planned',
      subject: window.id,
      actor,
      reason: plan.reason,
      after: window,
    });
    return window;
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
    @Body() ending: WindowEnding,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const [name, windowId] = id.split(':', 2);
    const system = systemNames.find((each) => each === name);
    if (!system || !windowId) throw notFound('maintenance window to come', id);
    const actor = actorOf(caller, ending.onBehalfOf).subject;
    await passOn(
      this.clients[system].endMaintenance({ path: { id: windowId }, body: { ...ending, onBehalfOf: actor } }),
    );
    const { reason, forGood = false } = ending;
    await this.audit({ action: 'maintenance-window.ended', subject: id, actor, reason, after: { forGood } });
  }

  private async audit(entry: Omit<AuditEntry, 'correlationId'>): Promise<void> {
    const correlationId = currentCorrelationId() ?? entry.subject;
    await insertAuditEntries([{ ...entry, correlationId }]).execute(this.db);
  }
}

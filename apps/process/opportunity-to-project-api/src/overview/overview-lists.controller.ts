import {
  ApiProblems,
  decodeCursor,
  encodeCursor,
  InjectDatabase,
  type Page,
  PageOf,
  RequireScope,
} from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Kysely } from 'kysely';
import { PipelineDeal, PipelineDealQuery } from './pipeline-documents.js';
import { listPipeline, type PipelineRow } from './pipeline.js';
import { listUnstaffed, type UnstaffedRow } from './unstaffed-demand.js';
import { UnstaffedDemandItem, UnstaffedDemandQuery } from './unstaffed-list-documents.js';

/** Lists behind figures of the overview that no other part of the API has. */
@ApiTags('overview')
@Controller('v1')
export class OverviewListsController {
  constructor(@InjectDatabase() private readonly db: Kysely<unknown>) {}

  @Get('pipeline-deals')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List the deals of the pipeline',
    description: 'Those before the win that have reached a gate, as they were when it was reviewed.',
  })
  @ApiOkResponse({ type: PageOf(PipelineDeal), description: 'A page of deals' })
  @ApiProblems(400)
  async listPipelineDeals(@Query() query: PipelineDealQuery): Promise<Page<PipelineDeal>> {
    const { limit = 50, cursor, ...filter } = query;
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).key);
    const rows = await listPipeline(this.db, filter, limit + 1, after);
    const items = rows.slice(0, limit).map(pipelineDeal);
    const last = items.at(-1);
    return rows.length > limit && last ? { items, nextCursor: encodeCursor({ key: last.key }) } : { items };
  }

  @Get('unstaffed-demands')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List the demands for which nobody is assigned',
    description: 'Of won deals, as the PSAs were last asked; those that begin first, first.',
  })
  @ApiOkResponse({ type: PageOf(UnstaffedDemandItem), description: 'A page of demands' })
  @ApiProblems(400)
  async listUnstaffedDemands(@Query() query: UnstaffedDemandQuery): Promise<Page<UnstaffedDemandItem>> {
    const { limit = 50, cursor, wonFrom: from, wonTo: to, ...filter } = query;
    const at = cursor === undefined ? undefined : decodeCursor(cursor);
    const after = at && { start: String(at.start), key: String(at.key), id: String(at.id) };
    const rows = await listUnstaffed(this.db, { from, to, ...filter }, limit + 1, after);
    const items = rows.slice(0, limit).map(unstaffedDemand);
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ start: last.start, key: last.handoverKey, id: last.id }) };
  }
}

function pipelineDeal(row: PipelineRow): PipelineDeal {
  const { name, customer, legalEntity, amount, currency, startDate } = row.deal ?? {};
  return {
    key: row.key,
    crmInstance: row.crm_instance,
    opportunityId: row.opportunity_id,
    stage: row.stage,
    state: row.state,
    ...{ name, customer, legalEntity, amount, currency, startDate },
    reviewedAt: row.reviewed_at?.toISOString(),
  };
}

function unstaffedDemand(row: UnstaffedRow): UnstaffedDemandItem {
  const { id, instance, role, region, hours } = row;
  return {
    handoverKey: row.handover_key,
    name: row.name ?? undefined,
    ...{ id, instance, role, region, hours },
    start: row.start_date,
    end: row.end_date,
    seenAt: row.seen_at.toISOString(),
  };
}

import { LegalEntity } from '@handover/canonical';
import {
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  MASTER_DATA_KEPT_MS,
  ReadOperation,
  WantsFresh,
} from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { ErpPort } from '../erp-port.js';

/** Legal entities as the ERP holds them. */
@ApiTags('legal-entities')
@Controller('v1/legal-entities')
export class LegalEntitiesController {
  constructor(private readonly erps: InstanceRegistry<ErpPort>) {}

  @Get()
  @ListOperation({
    summary: 'List the legal entities',
    description: 'All of them; kept for half a minute unless asked with `Cache-Control: no-cache`.',
    scope: 'legal-entities:read',
    answer: LegalEntity,
  })
  async listLegalEntities(@Query() query: InstanceQuery, @WantsFresh() fresh: boolean): Promise<Page<LegalEntity>> {
    const erp = this.erps.choose(query);
    const options = { key: '', keepMs: MASTER_DATA_KEPT_MS, fresh };
    const found = await erp.share('legal-entity.list', options, ({ masterData }) => masterData.listLegalEntities());
    return { items: found.map((each) => erp.own('legal-entity', each)) };
  }

  @Get(':code')
  @ApiParam({ name: 'code', description: 'Its code', example: 'DE01' })
  @ReadOperation({
    summary: 'Read a legal entity',
    description: 'Kept for half a minute unless asked with `Cache-Control: no-cache`.',
    scope: 'legal-entities:read',
    answer: LegalEntity,
  })
  async getLegalEntity(
    @Param('code') code: string,
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<LegalEntity> {
    const erp = this.erps.choose(query);
    const options = { key: code, keepMs: MASTER_DATA_KEPT_MS, fresh };
    const found = await erp.share('legal-entity.read', options, ({ masterData }) => masterData.readLegalEntity(code));
    return erp.found('legal-entity', code, found);
  }
}

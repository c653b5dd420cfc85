import { TaxCode } from '@handover/canonical';
import {
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  MASTER_DATA_KEPT_MS,
  WantsFresh,
} from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ErpPort } from '../erp-port.js';

/** Tax codes of the legal entities. */
@ApiTags('tax-codes')
@Controller('v1/tax-codes')
export class TaxCodesController {
  constructor(private readonly erps: InstanceRegistry<ErpPort>) {}

  @Get()
  @ListOperation({
    summary: 'List the tax codes',
    description: 'Of one legal entity, or of all. Kept for half a minute unless asked with `Cache-Control: no-cache`.',
    scope: 'tax-codes:read',
    answer: TaxCode,
  })
  async listTaxCodes(@Query() query: InstanceQuery, @WantsFresh() fresh: boolean): Promise<Page<TaxCode>> {
    const options = { key: query.legalEntity ?? '', keepMs: MASTER_DATA_KEPT_MS, fresh };
    const items = await this.erps
      .choose(query)
      .share('tax-code.list', options, ({ masterData }) => masterData.listTaxCodes(query.legalEntity));
    return { items };
  }
}

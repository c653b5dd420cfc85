import { Currency } from '@handover/canonical';
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

/** Currencies that the ERP books in. */
@ApiTags('currencies')
@Controller('v1/currencies')
export class CurrenciesController {
  constructor(private readonly erps: InstanceRegistry<ErpPort>) {}

  @Get()
  @ListOperation({
    summary: 'List the currencies',
    description: 'All that the ERP books in. Kept for half a minute unless asked with `Cache-Control: no-cache`.',
    scope: 'currencies:read',
    answer: Currency,
  })
  async listCurrencies(@Query() query: InstanceQuery, @WantsFresh() fresh: boolean): Promise<Page<Currency>> {
    const options = { key: '', keepMs: MASTER_DATA_KEPT_MS, fresh };
    const items = await this.erps
      .choose(query)
      .share('currency.list', options, ({ masterData }) => masterData.listCurrencies());
    return { items };
  }
}

import { Capacity } from '@handover/canonical';
import { InstanceRegistry, ListOperation, type ResourceDesk } from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CapacityQuery } from './capacity-query.js';

/** Hours that people can work. */
@ApiTags('capacity')
@Controller('v1/capacity')
export class CapacityController {
  constructor(private readonly psas: InstanceRegistry<ResourceDesk>) {}

  @Get()
  @ListOperation({
    summary: 'List the capacity',
    description: 'Hours of each role in each region and week, available and assigned.',
    scope: 'capacity:read',
    answer: Capacity,
  })
  async listCapacity(@Query() query: CapacityQuery): Promise<Page<Capacity>> {
    const { role, region, fromWeek, toWeek } = query;
    const question = { role, region, fromWeek, toWeek };
    const items = await this.psas
      .choose(query)
      .share('capacity.list', { key: JSON.stringify(question) }, (desk) => desk.capacity(question));
    return { items };
  }
}

import {
  NewResourceDemand,
  NewResourceDemandBatch,
  ResourceDemand,
  ResourceDemandBatch,
  ResourceDemandChange,
} from '@handover/canonical';
import {
  ActionOperation,
  allOf,
  ChangedVersion,
  ChangeOperation,
  CreateOperation,
  CreateSeveralOperation,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  ReadOperation,
  ReferenceQuery,
  type ResourceDesk,
} from '@handover/connector-kit';
import { type Attempt, CreateAttempt, type Page } from '@handover/platform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';

const DemandId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the demand in the PSA', example: 'RQ-2026-0042' });

/** Needs for people, to be filled by resource managers. */
@ApiTags('resource-demands')
@Controller('v1/resource-demands')
export class ResourceDemandsController {
  constructor(private readonly psas: InstanceRegistry<ResourceDesk>) {}

  @Post()
  @CreateOperation({
    summary: 'Create a resource demand',
    description: 'Once for each external reference.',
    scope: 'resource-demands:write',
    answer: ResourceDemand,
  })
  createResourceDemand(
    @Query() query: InstanceQuery,
    @Body() demand: NewResourceDemand,
    @CreateAttempt() attempt: Attempt,
  ): Promise<ResourceDemand> {
    return this.createOne(query, demand, attempt);
  }

  @Post('batches')
  @CreateSeveralOperation({
    summary: 'Create resource demands',
    description: 'Each once for its external reference, side by side.',
    scope: 'resource-demands:write',
    answer: ResourceDemandBatch,
  })
  async createResourceDemands(
    @Query() query: InstanceQuery,
    @Body() { demands }: NewResourceDemandBatch,
    @CreateAttempt() attempt: Attempt,
  ): Promise<ResourceDemandBatch> {
    return { items: await allOf(demands.map((demand) => this.createOne(query, demand, attempt))) };
  }

  @Get()
  @ListOperation({
    summary: 'Find resource demands',
    description: 'Those that carry the external reference, or the reference followed by `#part`.',
    scope: 'resource-demands:read',
    answer: ResourceDemand,
  })
  async findResourceDemands(@Query() query: ReferenceQuery): Promise<Page<ResourceDemand>> {
    const psa = this.psas.choose(query);
    const demands = await psa.read('resource-demand.find', (desk) =>
      desk.findByExternalReference(query.externalReference),
    );
    return { items: demands.map((demand) => psa.own('resource-demand', demand)) };
  }

  @Get(':id')
  @DemandId()
  @ReadOperation({
    summary: 'Read a resource demand',
    description: 'With who was assigned, where somebody was.',
    scope: 'resource-demands:read',
    answer: ResourceDemand,
  })
  async getResourceDemand(@Param('id') id: string, @Query() query: InstanceQuery): Promise<ResourceDemand> {
    const psa = this.psas.choose(query);
    const demand = await psa.read('resource-demand.read', (desk) => desk.read(id));
    return psa.found('resource-demand', id, demand);
  }

  @Patch(':id')
  @DemandId()
  @ChangeOperation({
    summary: 'Change a resource demand',
    description: 'Fields that are absent stay as they are.',
    scope: 'resource-demands:write',
    answer: ResourceDemand,
  })
  async updateResourceDemand(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() change: ResourceDemandChange,
    @ChangedVersion() version: string,
  ): Promise<ResourceDemand> {
    const psa = this.psas.choose(query);
    const demand = await psa.write('resource-demand.update', (desk) => desk.update(id, version, change));
    return psa.own('resource-demand', demand);
  }

  @Post(':id/releases')
  @DemandId()
  @ActionOperation({
    summary: 'Release a resource demand',
    description: 'It is no longer needed. Repeating it changes nothing.',
    scope: 'resource-demands:write',
    answer: ResourceDemand,
  })
  async releaseResourceDemand(@Param('id') id: string, @Query() query: InstanceQuery): Promise<ResourceDemand> {
    const psa = this.psas.choose(query);
    // Repeating it changes nothing, so that a lost answer is simply asked for again.
    return psa.own('resource-demand', await psa.read('resource-demand.release', (desk) => desk.release(id)));
  }

  private createOne(query: InstanceQuery, demand: NewResourceDemand, attempt: Attempt): Promise<ResourceDemand> {
    return this.psas.chooseFor(query, demand).create('resource-demand', demand, attempt, {
      create: (desk) => desk.create(demand),
      lookUp: (desk) => desk.findByExternalReference(demand.externalReference),
    });
  }
}

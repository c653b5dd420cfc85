import { EngagementUsage } from '@handover/canonical';
import { InstanceQuery, InstanceRegistry, type ResourceDesk, SummaryOperation } from '@handover/connector-kit';
import { notFound } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';

/** The ERP's projects, as far as the PSA knows of them. */
@ApiTags('projects')
@Controller('v1/projects')
export class ProjectsController {
  constructor(private readonly psas: InstanceRegistry<ResourceDesk>) {}

  @Get(':id/usage')
  @ApiParam({ name: 'id', description: 'Identifier of the project in the ERP', example: 'P-2026-0042' })
  @SummaryOperation({
    summary: 'Read what was booked on a project in the PSA',
    description:
      'Time of everybody, whether it is approved or was passed on to the ERP or not. 404 where the PSA has nothing that stands for the project, or no time of its own.',
    scope: 'projects:read',
    answer: EngagementUsage,
  })
  async getEngagementUsage(@Param('id') id: string, @Query() query: InstanceQuery): Promise<EngagementUsage> {
    const usage = await this.psas.choose(query).read('project.usage', (desk) => desk.usage(id));
    if (!usage) throw notFound('project', id);
    return usage;
  }
}

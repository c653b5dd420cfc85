import { ProjectTemplate } from '@handover/canonical';
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

/** Templates that projects are made from. */
@ApiTags('project-templates')
@Controller('v1/project-templates')
export class ProjectTemplatesController {
  constructor(private readonly erps: InstanceRegistry<ErpPort>) {}

  @Get()
  @ListOperation({
    summary: 'List the project templates',
    description: 'All of them; kept for half a minute unless asked with `Cache-Control: no-cache`.',
    scope: 'project-templates:read',
    answer: ProjectTemplate,
  })
  async listProjectTemplates(
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<Page<ProjectTemplate>> {
    const erp = this.erps.choose(query);
    const options = { key: '', keepMs: MASTER_DATA_KEPT_MS, fresh };
    const found = await erp.share('project-template.list', options, ({ masterData }) =>
      masterData.listProjectTemplates(),
    );
    return { items: found.map((each) => erp.own('project-template', each)) };
  }

  @Get(':id')
  @ApiParam({ name: 'id', description: 'Its id', example: 'TPL-FIXED' })
  @ReadOperation({
    summary: 'Read a project template',
    description: 'Kept for half a minute unless asked with `Cache-Control: no-cache`.',
    scope: 'project-templates:read',
    answer: ProjectTemplate,
  })
  async getProjectTemplate(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<ProjectTemplate> {
    const erp = this.erps.choose(query);
    const options = { key: id, keepMs: MASTER_DATA_KEPT_MS, fresh };
    const found = await erp.share('project-template.read', options, ({ masterData }) =>
      masterData.readProjectTemplate(id),
    );
    return erp.found('project-template', id, found);
  }
}

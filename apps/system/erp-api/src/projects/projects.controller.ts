import {
  FinancialDimensions,
  NewProject,
  Project,
  ProjectChange,
  type ProjectStatus,
  ProjectSummary,
  ProjectUsage,
} from '@handover/canonical';
import {
  ActionOperation,
  ChangedVersion,
  ChangeOperation,
  CreateOperation,
  InstancePageQuery,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  ReadOperation,
  ReferenceQuery,
  SummaryOperation,
} from '@handover/connector-kit';
import { type Attempt, CreateAttempt, notFound, type Page } from '@handover/platform';
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ErpPort } from '../erp-port.js';
import { ProjectId } from './project-id.js';

/** The ERP's projects. */
@ApiTags('projects')
@Controller('v1')
export class ProjectsController {
  constructor(private readonly erps: InstanceRegistry<ErpPort>) {}

  @Post('projects')
  @CreateOperation({
    summary: 'Create a project',
    description: 'With the work breakdown of its template, all of it or nothing; once for each external reference.',
    scope: 'projects:write',
    answer: Project,
  })
  createProject(
    @Query() query: InstanceQuery,
    @Body() project: NewProject,
    @CreateAttempt() attempt: Attempt,
  ): Promise<Project> {
    return this.erps.chooseFor(query, project).create('project', project, attempt, {
      create: ({ projects }) => projects.create(project),
      lookUp: ({ projects }) => projects.findByExternalReference(project.externalReference),
    });
  }

  @Get('projects')
  @ListOperation({
    summary: 'Find projects',
    description: 'Those that carry the external reference: none, one or, where something went wrong, several.',
    scope: 'projects:read',
    answer: Project,
  })
  async findProjects(@Query() query: ReferenceQuery): Promise<Page<Project>> {
    const erp = this.erps.choose(query);
    const projects = await erp.read('project.find', (port) =>
      port.projects.findByExternalReference(query.externalReference),
    );
    return { items: projects.map((project) => erp.own('project', project)) };
  }

  @Get('project-summaries')
  @ListOperation({
    summary: 'List projects',
    description: 'All that the ERP holds, also those that no handover made; for whoever checks that each has its deal.',
    scope: 'projects:read',
    answer: ProjectSummary,
  })
  listProjects(@Query() query: InstancePageQuery): Promise<Page<ProjectSummary>> {
    const { limit = 50, cursor } = query;
    return this.erps.choose(query).read('project.list', (port) => port.projects.list({ limit, cursor }));
  }

  @Get('projects/:id')
  @ProjectId()
  @ReadOperation({
    summary: 'Read a project',
    description: 'As the ERP holds it now.',
    scope: 'projects:read',
    answer: Project,
  })
  async getProject(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Project> {
    const erp = this.erps.choose(query);
    return erp.found('project', id, await erp.read('project.read', (port) => port.projects.read(id)));
  }

  @Patch('projects/:id')
  @ProjectId()
  @ChangeOperation({
    summary: 'Change a project',
    description: 'Fields that are absent stay as they are.',
    scope: 'projects:write',
    answer: Project,
  })
  async updateProject(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() change: ProjectChange,
    @ChangedVersion() version: string,
  ): Promise<Project> {
    const erp = this.erps.choose(query);
    const project = await erp.write('project.update', ({ projects }) => projects.update(id, version, change));
    return erp.own('project', project);
  }

  @Put('projects/:id/financial-dimensions')
  @ProjectId()
  @ActionOperation({
    summary: 'Assign the financial dimensions of a project',
    description: 'All of them; repeating it changes nothing.',
    scope: 'projects:write',
    answer: Project,
  })
  async assignFinancialDimensions(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() dimensions: FinancialDimensions,
  ): Promise<Project> {
    const erp = this.erps.choose(query);
    // Repeating it changes nothing, so that a lost answer is simply asked for again.
    const project = await erp.read('project.assign-financial-dimensions', ({ projects }) =>
      projects.assignFinancialDimensions(id, dimensions),
    );
    return erp.own('project', project);
  }

  @Post('projects/:id/closures')
  @ProjectId()
  @ActionOperation({
    summary: 'Close a project',
    description: 'It is finished. Repeating it changes nothing.',
    scope: 'projects:write',
    answer: Project,
  })
  closeProject(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Project> {
    return this.setStatus(id, query, 'closed');
  }

  @Post('projects/:id/cancellations')
  @ProjectId()
  @ActionOperation({
    summary: 'Cancel a project',
    description: 'It was never used. Repeating it changes nothing.',
    scope: 'projects:write',
    answer: Project,
  })
  cancelProject(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Project> {
    return this.setStatus(id, query, 'cancelled');
  }

  @Post('projects/:id/freezes')
  @ProjectId()
  @ActionOperation({
    summary: 'Freeze a project',
    description: 'No more time or cost is booked, and it is kept as it is. Repeating it changes nothing.',
    scope: 'projects:write',
    answer: Project,
  })
  freezeProject(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Project> {
    return this.setStatus(id, query, 'frozen');
  }

  @Get('projects/:id/usage')
  @ProjectId()
  @SummaryOperation({
    summary: 'Read what was booked on a project',
    description: 'Time, expenses, and what was invoiced out of it, with the work below it, as the ERP holds it now.',
    scope: 'projects:read',
    answer: ProjectUsage,
  })
  async getProjectUsage(@Param('id') id: string, @Query() query: InstanceQuery): Promise<ProjectUsage> {
    const usage = await this.erps.choose(query).read('project.usage', ({ projects }) => projects.usage(id));
    if (!usage) throw notFound('project', id);
    return usage;
  }

  private async setStatus(id: string, query: InstanceQuery, status: Exclude<ProjectStatus, 'open'>): Promise<Project> {
    const erp = this.erps.choose(query);
    // Repeating it changes nothing, so that a lost answer is simply asked for again.
    const project = await erp.read('project.set-status', ({ projects }) => projects.setStatus(id, status));
    return erp.own('project', project);
  }
}

import { Assignment } from '@handover/canonical';
import { InstanceRegistry, ListOperation, type ResourceDesk } from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignmentsQuery } from './assignments-query.js';

/** Who works on what. */
@ApiTags('assignments')
@Controller('v1/assignments')
export class AssignmentsController {
  constructor(private readonly psas: InstanceRegistry<ResourceDesk>) {}

  @Get()
  @ListOperation({
    summary: 'List assignments',
    description: 'Of a project or of a demand, page by page.',
    scope: 'assignments:read',
    answer: Assignment,
  })
  listAssignments(@Query() query: AssignmentsQuery): Promise<Page<Assignment>> {
    const { limit = 50, cursor, projectId, demandId } = query;
    return this.psas
      .choose(query)
      .read('assignment.list', (desk) => desk.listAssignments({ limit, cursor, projectId, demandId }));
  }
}

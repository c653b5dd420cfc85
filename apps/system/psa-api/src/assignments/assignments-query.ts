import { Text } from '@handover/canonical';
import { InstancePageQuery } from '@handover/connector-kit';

/** Assignments of what. */
export class AssignmentsQuery extends InstancePageQuery {
  @Text({ description: 'Project', example: 'P-2026-0042', optional: true })
  projectId?: string;

  @Text({ description: 'Resource demand', example: 'RQ-2026-0042', optional: true })
  demandId?: string;
}

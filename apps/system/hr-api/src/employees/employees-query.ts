import { Flag } from '@handover/canonical';
import { InstancePageQuery } from '@handover/connector-kit';

/** Which employees; `legalEntity` is the one that employs. */
export class EmployeesQuery extends InstancePageQuery {
  @Flag({ description: 'Employed today', example: true, optional: true })
  active?: boolean;

  @Flag({ description: 'May manage projects', example: true, optional: true })
  managesProjects?: boolean;
}

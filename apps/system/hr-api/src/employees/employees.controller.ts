import { Employee } from '@handover/canonical';
import {
  type EmployeeDirectory,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  ReadOperation,
  WantsFresh,
} from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { EmployeesQuery } from './employees-query.js';

/** People who work for the firm. */
@ApiTags('employees')
@Controller('v1/employees')
export class EmployeesController {
  constructor(private readonly directories: InstanceRegistry<EmployeeDirectory>) {}

  @Get()
  @ListOperation({
    summary: 'List the employees',
    description: 'Those of a legal entity, of those employed today, of those who manage projects; page by page.',
    scope: 'employees:read',
    answer: Employee,
  })
  async listEmployees(@Query() query: EmployeesQuery): Promise<Page<Employee>> {
    const hr = this.directories.choose(query);
    const { limit = 50, cursor, legalEntity, active, managesProjects } = query;
    const page = await hr.read('employee.list', (directory) =>
      directory.listEmployees({ limit, cursor, legalEntity, active, managesProjects }),
    );
    return { ...page, items: page.items.map((employee) => hr.own('employee', employee)) };
  }

  @Get(':number')
  @ApiParam({ name: 'number', description: 'Employee number', example: 'E1003' })
  @ReadOperation({
    summary: 'Read an employee',
    description: 'Also one who works for the firm no longer.',
    scope: 'employees:read',
    answer: Employee,
  })
  async getEmployee(
    @Param('number') number: string,
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<Employee> {
    const hr = this.directories.choose(query);
    const employee = await hr.share('employee.read', { key: number, fresh }, (directory) =>
      directory.readEmployee(number),
    );
    return hr.found('employee', number, employee);
  }
}

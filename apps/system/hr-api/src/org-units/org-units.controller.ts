import { OrgUnit } from '@handover/canonical';
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

/** Parts of the firm. */
@ApiTags('org-units')
@Controller('v1/org-units')
export class OrgUnitsController {
  constructor(private readonly directories: InstanceRegistry<EmployeeDirectory>) {}

  @Get()
  @ListOperation({
    summary: 'List the org units',
    description: 'All of them.',
    scope: 'org-units:read',
    answer: OrgUnit,
  })
  async listOrgUnits(@Query() query: InstanceQuery, @WantsFresh() fresh: boolean): Promise<Page<OrgUnit>> {
    const hr = this.directories.choose(query);
    const units = await hr.share('org-unit.list', { key: '', fresh }, (directory) => directory.listOrgUnits());
    return { items: units.map((unit) => hr.own('org-unit', unit)) };
  }

  @Get(':id')
  @ApiParam({ name: 'id', description: 'Identifier of the org unit', example: 'OU-ENG-EMEA' })
  @ReadOperation({
    summary: 'Read an org unit',
    description: 'With its cost centre and its head.',
    scope: 'org-units:read',
    answer: OrgUnit,
  })
  async getOrgUnit(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<OrgUnit> {
    const hr = this.directories.choose(query);
    return hr.found(
      'org-unit',
      id,
      await hr.share('org-unit.read', { key: id, fresh }, (directory) => directory.readOrgUnit(id)),
    );
  }
}

import { Problem, Public } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post, Put, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MinLength } from 'class-validator';
import { fieldOf, sobjectOf } from '../salesforce/objects/index.js';
import { Picklists } from '../salesforce/org/picklists.js';
import { SalesforceError } from '../salesforce/salesforce-error.js';
import { OrgEvents } from '../salesforce/streaming/org-events.js';
import { AccountMerges } from '../salesforce/writes/account-merges.js';
import { ControlGuard } from './control-guard.js';

/** Which account becomes part of which. */
export class AccountMerge {
  @ApiProperty({ description: 'Id of the account that stays', example: '001Hx0000010001IAA' })
  @IsString()
  @MinLength(15)
  master: string;

  @ApiProperty({ description: 'Id of the account that is merged into it', example: '001Hx0000010002IAA' })
  @IsString()
  @MinLength(15)
  merged: string;
}

/** The values of a picklist. */
export class PicklistValues {
  @ApiProperty({ type: [String], description: 'All values that it shall have', example: ['Fixed Price', 'Retainer'] })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  values: string[];
}

/** What people do in the CRM's own pages, past its API. */
@Public()
@UseGuards(ControlGuard)
@ApiBearerAuth()
@ApiTags('CRM')
@Controller('control/crm')
export class SalesforceOrgController {
  constructor(
    private readonly picklists: Picklists,
    private readonly merges: AccountMerges,
    private readonly events: OrgEvents,
  ) {}

  @Put('picklists/:object/:field')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changePicklist', summary: 'Give a picklist other values' })
  async changePicklist(
    @Param('object') objectName: string,
    @Param('field') fieldName: string,
    @Body() { values }: PicklistValues,
  ): Promise<void> {
    const object = sobjectOf(objectName);
    const field = object && fieldOf(object, fieldName);
    if (field?.type !== 'picklist') throw unknown(`The CRM has no picklist ${objectName}.${fieldName}.`);
    await this.picklists.change(object!, field, values);
  }

  @Post('account-merges')
  @HttpCode(204)
  @ApiOperation({ operationId: 'mergeAccounts', summary: 'Merge an account into another' })
  async mergeAccounts(@Body() { master, merged }: AccountMerge): Promise<void> {
    try {
      await this.merges.merge(master, merged);
    } catch (error) {
      throw error instanceof SalesforceError ? unknown('The CRM does not hold both accounts.') : error;
    }
  }

  @Post('events/expirations')
  @HttpCode(204)
  @ApiOperation({ operationId: 'expireEvents', summary: 'Forget the events kept for subscribers' })
  async expireEvents(): Promise<void> {
    await this.events.expire();
  }
}

function unknown(detail: string): Problem {
  return new Problem({ type: 'not-found', title: 'Not found', status: 404, detail });
}

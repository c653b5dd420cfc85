import { notFound, Public } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MinLength } from 'class-validator';
import { InvoiceDraws } from '../xero/repeating/invoice-draws.js';
import { tenantIdOf, tenants } from '../xero/seed/tenants.js';
import { ControlGuard } from './control-guard.js';

/** Which repeating invoices are due. */
export class InvoiceDraw {
  @ApiProperty({ description: 'Reference of the repeating invoices', example: 'main:006Hx000000004AAA' })
  @IsString()
  @MinLength(1)
  reference: string;

  @ApiProperty({ description: 'Day whose end has come', example: '2027-05-31' })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  until: string;
}

/** What happens in a Xero organisation with no call of its API. */
@Public()
@UseGuards(ControlGuard)
@ApiBearerAuth()
@ApiTags('Xero')
@Controller('control/xero')
export class XeroOrganisationController {
  constructor(private readonly draws: InvoiceDraws) {}

  @Post(':legalEntity/invoice-draws')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'drawInvoices',
    summary: 'Make the invoices of repeating invoices whose dates have come by a day',
  })
  async draw(
    @Param('legalEntity') legalEntity: string,
    @Body() { reference, until }: InvoiceDraw,
  ): Promise<{ drawn: number }> {
    if (!(legalEntity in tenants)) throw notFound('organisation', legalEntity);
    return { drawn: await this.draws.draw(tenantIdOf(legalEntity), reference, until) };
  }
}

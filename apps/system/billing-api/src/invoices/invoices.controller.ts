import { PostedInvoice } from '@handover/canonical';
import { type BillingLedger, InstanceRegistry, ListOperation, ReferenceQuery } from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

/** What customers were invoiced. */
@ApiTags('invoices')
@Controller('v1/invoices')
export class InvoicesController {
  constructor(private readonly ledgers: InstanceRegistry<BillingLedger>) {}

  @Get()
  @ListOperation({
    summary: 'Find posted invoices',
    description:
      'Those of the billing schedules that carry the external reference, the earliest first; no drafts, none that was voided.',
    scope: 'invoices:read',
    answer: PostedInvoice,
  })
  async findPostedInvoices(@Query() query: ReferenceQuery): Promise<Page<PostedInvoice>> {
    const billing = this.ledgers.choose(query);
    const items = await billing.read('invoice.find', (ledger) => ledger.postedInvoices(query.externalReference));
    return { items };
  }
}

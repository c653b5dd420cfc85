import { Customer } from '@handover/canonical';
import {
  InstancePageQuery,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  ReadOperation,
  WantsFresh,
} from '@handover/connector-kit';
import type { Page } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { ErpPort } from '../erp-port.js';

/** Customers as the ERP holds them. */
@ApiTags('customers')
@Controller('v1/customers')
export class CustomersController {
  constructor(private readonly erps: InstanceRegistry<ErpPort>) {}

  @Get()
  @ListOperation({
    summary: 'List the customers',
    description: 'Page by page.',
    scope: 'customers:read',
    answer: Customer,
  })
  async listCustomers(@Query() query: InstancePageQuery): Promise<Page<Customer>> {
    const erp = this.erps.choose(query);
    const { limit = 50, cursor } = query;
    const page = await erp.read('customer.list', ({ masterData }) => masterData.listCustomers({ limit, cursor }));
    return { ...page, items: page.items.map((customer) => erp.own('customer', customer)) };
  }

  @Get(':customerNumber')
  @ApiParam({ name: 'customerNumber', description: 'Key by which CRM and ERP know the customer', example: 'C-1001' })
  @ReadOperation({
    summary: 'Read a customer',
    description: 'With its tax profiles and how it is invoiced.',
    scope: 'customers:read',
    answer: Customer,
  })
  async getCustomer(
    @Param('customerNumber') number: string,
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<Customer> {
    const erp = this.erps.choose(query);
    const customer = await erp.share('customer.read', { key: number, fresh }, ({ masterData }) =>
      masterData.readCustomer(number),
    );
    return erp.found('customer', number, customer);
  }
}

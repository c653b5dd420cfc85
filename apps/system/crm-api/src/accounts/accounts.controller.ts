import { CrmAccount } from '@handover/canonical';
import { InstanceQuery, InstanceRegistry, type OpportunitySource, ReadOperation } from '@handover/connector-kit';
import { notFound } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';

/** Accounts as the CRM holds them, for whoever kept the id of one. */
@ApiTags('accounts')
@Controller('v1/accounts')
export class AccountsController {
  constructor(private readonly registry: InstanceRegistry<OpportunitySource>) {}

  @Get(':id')
  @ReadOperation({
    summary: 'Read an account',
    description: 'Of an account that was merged into another, the other: the answer then has an id of its own.',
    scope: 'opportunities:read',
    answer: CrmAccount,
  })
  @ApiParam({ name: 'id', description: 'Identifier of the account in the CRM', example: '001Hx0000010001IAA' })
  async getAccount(@Param('id') id: string, @Query() query: InstanceQuery): Promise<CrmAccount> {
    const crm = this.registry.choose(query);
    const account = await crm.read('accounts.find', (source) => source.findAccount(id));
    if (!account) throw notFound('account', id);
    return account;
  }
}

import {
  actorOf,
  ApiProblems,
  type Caller,
  CurrentCaller,
  decodeCursor,
  encodeCursor,
  etagOf,
  invalid,
  notFound,
  type Page,
  PageOf,
  PageQuery,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagHeader, IF_MATCH } from '../outbound/etag-documents.js';
import { ManageSubscriptions } from './manage-subscriptions.js';
import { deliveryDocument, subscriptionDocument } from './subscription-document.js';
import {
  CreatedSubscription,
  DeletionQuery,
  Delivery,
  DeliveryQuery,
  NewSubscription,
  Subscription,
  SubscriptionAct,
  SubscriptionChange,
  SubscriptionReplay,
  SubscriptionSecret,
  SubscriptionTest,
} from './subscription-documents.js';
import { type Act, type AfterDelivery, SubscriptionsRepository } from './subscriptions.repository.js';
import type { SubscriptionRow } from './subscriptions-schema.js';

const ID = {
  name: 'id',
  description: 'Identifier of the subscription',
  example: '0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11',
};

/** Who is told of events at a URL of their own. */
@ApiTags('subscriptions')
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly subscriptions: SubscriptionsRepository,
    private readonly manage: ManageSubscriptions,
  ) {}

  @Post()
  @RequireScope('subscriptions:operate')
  @ApiOperation({
    summary: 'Make a subscription',
    description:
      'It begins with what happens from now on. The secret is answered this once; a second request under the same name is a 409.',
  })
  @ApiCreatedResponse({
    type: CreatedSubscription,
    description: 'The subscription, with its secret',
    headers: etagHeader,
  })
  @ApiProblems(400, 409)
  async createSubscription(
    @Body() { onBehalfOf, ...wanted }: NewSubscription,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedSubscription> {
    const { row, secret } = await this.manage.create(wanted, { by: actorOf(caller, onBehalfOf).subject });
    reply.header('Location', `/v1/subscriptions/${row.id}`);
    return { ...shown(row, reply), secret };
  }

  @Get()
  @RequireScope('subscriptions:read')
  @ApiOperation({ summary: 'List subscriptions', description: 'By name.' })
  @ApiOkResponse({ type: PageOf(Subscription), description: 'A page of subscriptions' })
  @ApiProblems(400)
  async listSubscriptions(@Query() { limit = 50, cursor }: PageQuery): Promise<Page<Subscription>> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).name);
    const rows = await this.subscriptions.list(limit + 1, after);
    const items = rows.slice(0, limit).map((row) => subscriptionDocument(row));
    return rows.length > limit ? { items, nextCursor: encodeCursor({ name: items.at(-1)!.name }) } : { items };
  }

  @Get(':id')
  @RequireScope('subscriptions:read')
  @ApiOperation({ summary: 'Read a subscription', description: 'With its state; never with its secret.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Subscription, description: 'The subscription', headers: etagHeader })
  @ApiProblems(404)
  async getSubscription(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Subscription> {
    return shown(await this.known(id), reply);
  }

  @Patch(':id')
  @RequireScope('subscriptions:operate')
  @ApiOperation({
    summary: 'Change a subscription',
    description:
      'Also pauses and enables it: a failing or disabled one that is enabled goes on at once where it stopped.',
  })
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: Subscription, description: 'The subscription as it is now', headers: etagHeader })
  @ApiProblems(400, 404, 409, 412, 428)
  async updateSubscription(
    @Param('id') id: string,
    @Body() { onBehalfOf, reason, ...change }: SubscriptionChange,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Subscription> {
    const act = { by: actorOf(caller, onBehalfOf).subject, reason };
    return shown(await this.manage.change(await this.known(id), change, ifMatch, act), reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequireScope('subscriptions:operate')
  @ApiOperation({ summary: 'Delete a subscription', description: 'With what is known of its deliveries.' })
  @ApiParam(ID)
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiProblems(400, 404)
  async deleteSubscription(
    @Param('id') id: string,
    @Query() { onBehalfOf }: DeletionQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.subscriptions.delete(await this.known(id), { by: actorOf(caller, onBehalfOf).subject });
  }

  @Post(':id/secrets')
  @RequireScope('subscriptions:operate')
  @ApiOperation({
    summary: 'Change the secret of a subscription',
    description: 'The former one signs as well for 24 hours, so that the receiver can change over without losing any.',
  })
  @ApiParam(ID)
  @ApiCreatedResponse({ type: SubscriptionSecret, description: 'The new secret, this once' })
  @ApiProblems(400, 404, 409)
  async rotateSubscriptionSecret(
    @Param('id') id: string,
    @Body() body: SubscriptionAct,
    @CurrentCaller() caller: Caller,
  ): Promise<SubscriptionSecret> {
    const { row, secret } = await this.manage.rotate(await this.known(id), actOf(body, caller));
    return { secret, formerSecretUntil: row.former_until!.toISOString() };
  }

  @Post(':id/tests')
  @HttpCode(200)
  @RequireScope('subscriptions:operate')
  @ApiOperation({
    summary: 'Send a test event',
    description:
      'An event `handover.subscription.tested.v1`, at once, in whatever state the subscription is. It is not repeated.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: SubscriptionTest, description: 'What the receiver answered' })
  @ApiProblems(400, 404)
  async testSubscription(
    @Param('id') id: string,
    @Body() body: SubscriptionAct,
    @CurrentCaller() caller: Caller,
  ): Promise<SubscriptionTest> {
    return this.manage.test(await this.known(id), actOf(body, caller));
  }

  @Post(':id/replays')
  @HttpCode(202)
  @RequireScope('subscriptions:operate')
  @ApiOperation({
    summary: 'Deliver again from a point on',
    description:
      'All that the filters let through, also what was taken before, under the same ids. A cursor behind an event that is refused for ever leaves that event out.',
  })
  @ApiParam(ID)
  @ApiAcceptedResponse({ type: Subscription, description: 'The subscription, at that point' })
  @ApiProblems(400, 404, 409)
  async replaySubscription(
    @Param('id') id: string,
    @Body() body: SubscriptionReplay,
    @CurrentCaller() caller: Caller,
  ): Promise<Subscription> {
    const { from, after } = body;
    if ((from === undefined) === (after === undefined)) {
      throw invalid('Say from where: either `from` or `after`.', [
        { pointer: '/from', detail: 'must be given where `after` is not, and not together with it' },
      ]);
    }
    return subscriptionDocument(await this.manage.replay(await this.known(id), { from, after }, actOf(body, caller)));
  }

  @Get(':id/deliveries')
  @RequireScope('subscriptions:read')
  @ApiOperation({
    summary: 'List the deliveries of a subscription',
    description: 'With their attempts, the latest first. Kept for 30 days.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: PageOf(Delivery), description: 'A page of deliveries' })
  @ApiProblems(400, 404)
  async listDeliveries(
    @Param('id') id: string,
    @Query() { limit = 50, cursor, state }: DeliveryQuery,
  ): Promise<Page<Delivery>> {
    await this.known(id);
    const after = cursor === undefined ? undefined : decodeCursor<{ lastAt: string; eventId: string }>(cursor);
    const rows = await this.subscriptions.deliveries(id, state, limit + 1, after as AfterDelivery | undefined);
    const [items, last] = [rows.slice(0, limit).map(deliveryDocument), rows[limit - 1]];
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ lastAt: last.last, eventId: last.event_id }) };
  }

  private async known(id: string): Promise<SubscriptionRow> {
    const row = await this.subscriptions.find(id);
    if (!row) throw notFound('subscription', id);
    return row;
  }
}

function actOf({ reason, onBehalfOf }: SubscriptionAct, caller: Caller): Act {
  return { by: actorOf(caller, onBehalfOf).subject, reason };
}

function shown(row: SubscriptionRow, reply: FastifyReply): Subscription {
  reply.header('ETag', etagOf(String(row.version)));
  return subscriptionDocument(row);
}

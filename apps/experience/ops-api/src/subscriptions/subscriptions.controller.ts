import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import {
  ApiProblems,
  type Caller,
  CurrentCaller,
  type Page,
  PageOf,
  PageQuery,
  passOn,
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
import { etagHeader, IF_MATCH, withEtag } from '../etag.js';
import {
  CreatedSubscription,
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

const ID = {
  name: 'id',
  description: 'Identifier of the subscription',
  example: '0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11',
};

/** Who is told of events at a URL of their own. */
@ApiTags('subscriptions')
@ApiProblems(502, 503, 504)
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

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
  createSubscription(
    @Body() wanted: NewSubscription,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedSubscription> {
    return withEtag(reply, this.process.answer('createSubscription', { body: { ...wanted, onBehalfOf } }));
  }

  @Get()
  @RequireScope('subscriptions:read')
  @ApiOperation({ summary: 'List subscriptions', description: 'By name.' })
  @ApiOkResponse({ type: PageOf(Subscription), description: 'A page of subscriptions' })
  @ApiProblems(400)
  listSubscriptions(@Query() query: PageQuery): Promise<Page<Subscription>> {
    return passOn(this.process.listSubscriptions({ query }));
  }

  @Get(':id')
  @RequireScope('subscriptions:read')
  @ApiOperation({ summary: 'Read a subscription', description: 'With its state; never with its secret.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: Subscription, description: 'The subscription', headers: etagHeader })
  @ApiProblems(404)
  getSubscription(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Subscription> {
    return withEtag(reply, this.process.answer('getSubscription', { path: { id } }));
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
  updateSubscription(
    @Param('id') id: string,
    @Body() change: SubscriptionChange,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Subscription> {
    const body = { ...change, onBehalfOf };
    return withEtag(reply, this.process.answer('updateSubscription', { path: { id }, ifMatch: ifMatch!, body }));
  }

  @Delete(':id')
  @HttpCode(204)
  @RequireScope('subscriptions:operate')
  @ApiOperation({ summary: 'Delete a subscription', description: 'With what is known of its deliveries.' })
  @ApiParam(ID)
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiProblems(400, 404)
  deleteSubscription(@Param('id') id: string, @CurrentCaller() { subject: onBehalfOf }: Caller): Promise<void> {
    return passOn(this.process.deleteSubscription({ path: { id }, query: { onBehalfOf } }));
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
  rotateSubscriptionSecret(
    @Param('id') id: string,
    @Body() act: SubscriptionAct,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<SubscriptionSecret> {
    return passOn(this.process.rotateSubscriptionSecret({ path: { id }, body: { ...act, onBehalfOf } }));
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
  testSubscription(
    @Param('id') id: string,
    @Body() act: SubscriptionAct,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<SubscriptionTest> {
    return passOn(this.process.testSubscription({ path: { id }, body: { ...act, onBehalfOf } }));
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
  replaySubscription(
    @Param('id') id: string,
    @Body() act: SubscriptionReplay,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<Subscription> {
    return passOn(this.process.replaySubscription({ path: { id }, body: { ...act, onBehalfOf } }));
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
  listDeliveries(@Param('id') id: string, @Query() query: DeliveryQuery): Promise<Page<Delivery>> {
    return passOn(this.process.listDeliveries({ path: { id }, query }));
  }
}

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
  NewNotificationRule,
  Notification,
  NotificationQuery,
  NotificationRule,
  NotificationRuleAct,
  NotificationRuleChange,
  NotificationTest,
} from './notification-documents.js';

const ID = { name: 'id', description: 'Identifier of the rule', example: '5b1c9a5e-1f43-4d0e-9a25-6c8b6a1f2d33' };

/** Who is told of what, and what they were told. */
@ApiTags('notifications')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class NotificationsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('notifications')
  @RequireScope('notifications:read')
  @ApiOperation({ summary: 'List notifications', description: 'What people were told and will be, the newest first.' })
  @ApiOkResponse({ type: PageOf(Notification), description: 'A page of notifications' })
  @ApiProblems(400)
  listNotifications(@Query() query: NotificationQuery): Promise<Page<Notification>> {
    return passOn(this.process.listNotifications({ query }));
  }

  @Post('notification-rules')
  @RequireScope('notifications:operate')
  @ApiOperation({
    summary: 'Make a rule of who is told of what',
    description:
      'By e-mail, in Slack or in Microsoft Teams. It tells of what happens from now on; what it does not narrow, it tells all of.',
  })
  @ApiCreatedResponse({ type: NotificationRule, description: 'The rule', headers: etagHeader })
  @ApiProblems(400, 409)
  createNotificationRule(
    @Body() wanted: NewNotificationRule,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotificationRule> {
    return withEtag(reply, this.process.answer('createNotificationRule', { body: { ...wanted, onBehalfOf } }));
  }

  @Get('notification-rules')
  @RequireScope('notifications:read')
  @ApiOperation({ summary: 'List rules of who is told of what', description: 'By name.' })
  @ApiOkResponse({ type: PageOf(NotificationRule), description: 'A page of rules' })
  @ApiProblems(400)
  listNotificationRules(@Query() query: PageQuery): Promise<Page<NotificationRule>> {
    return passOn(this.process.listNotificationRules({ query }));
  }

  @Get('notification-rules/:id')
  @RequireScope('notifications:read')
  @ApiOperation({ summary: 'Read a rule', description: 'Without the URL of a channel, which is a secret.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: NotificationRule, description: 'The rule', headers: etagHeader })
  @ApiProblems(404)
  getNotificationRule(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotificationRule> {
    return withEtag(reply, this.process.answer('getNotificationRule', { path: { id } }));
  }

  @Patch('notification-rules/:id')
  @RequireScope('notifications:operate')
  @ApiOperation({ summary: 'Change a rule', description: 'Also pauses and enables it.' })
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: NotificationRule, description: 'The rule as it is now', headers: etagHeader })
  @ApiProblems(400, 404, 409, 412, 428)
  updateNotificationRule(
    @Param('id') id: string,
    @Body() change: NotificationRuleChange,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<NotificationRule> {
    const body = { ...change, onBehalfOf };
    return withEtag(reply, this.process.answer('updateNotificationRule', { path: { id }, ifMatch: ifMatch!, body }));
  }

  @Delete('notification-rules/:id')
  @HttpCode(204)
  @RequireScope('notifications:operate')
  @ApiOperation({ summary: 'Delete a rule', description: 'With its notifications, also those that are still due.' })
  @ApiParam(ID)
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiProblems(400, 404)
  deleteNotificationRule(@Param('id') id: string, @CurrentCaller() { subject: onBehalfOf }: Caller): Promise<void> {
    return passOn(this.process.deleteNotificationRule({ path: { id }, query: { onBehalfOf } }));
  }

  @Post('notification-rules/:id/tests')
  @HttpCode(200)
  @RequireScope('notifications:operate')
  @ApiOperation({ summary: 'Test a rule', description: 'Tells those whom it names, at once, that this is a test.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: NotificationTest, description: 'Whether it was taken' })
  @ApiProblems(400, 404)
  testNotificationRule(
    @Param('id') id: string,
    @Body() act: NotificationRuleAct,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<NotificationTest> {
    return passOn(this.process.testNotificationRule({ path: { id }, body: { ...act, onBehalfOf } }));
  }
}

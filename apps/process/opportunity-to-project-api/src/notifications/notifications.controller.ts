import {
  actorOf,
  ApiProblems,
  type Caller,
  CurrentCaller,
  decodeCursor,
  encodeCursor,
  etagOf,
  notFound,
  type Page,
  PageOf,
  PageQuery,
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
import { etagHeader, IF_MATCH } from '../outbound/etag-documents.js';
import { DeletionQuery } from '../subscriptions/subscription-documents.js';
import { ManageNotificationRules } from './manage-notification-rules.js';
import { NoticeChannels } from './notice-channels.js';
import { type AfterNotice, NoticesRepository } from './notices.repository.js';
import { notificationDocument, ruleDocument } from './notification-document.js';
import {
  NewNotificationRule,
  Notification,
  NotificationQuery,
  NotificationRule,
  NotificationRuleAct,
  NotificationRuleChange,
  NotificationTest,
} from './notification-documents.js';
import { NotificationRulesRepository } from './notification-rules.repository.js';
import type { NotificationRuleRow } from './notifications-schema.js';

const ID = { name: 'id', description: 'Identifier of the rule', example: '5b1c9a5e-1f43-4d0e-9a25-6c8b6a1f2d33' };

/** Who is told of what, and what they were told. */
@ApiTags('notifications')
@Controller('v1')
export class NotificationsController {
  constructor(
    private readonly rules: NotificationRulesRepository,
    private readonly notices: NoticesRepository,
    private readonly manage: ManageNotificationRules,
    private readonly channels: NoticeChannels,
  ) {}

  @Get('notifications')
  @RequireScope('notifications:read')
  @ApiOperation({ summary: 'List notifications', description: 'What people were told and will be, the newest first.' })
  @ApiOkResponse({ type: PageOf(Notification), description: 'A page of notifications' })
  @ApiProblems(400)
  async listNotifications(@Query() { limit = 50, cursor, ...filter }: NotificationQuery): Promise<Page<Notification>> {
    const after = cursor === undefined ? undefined : decodeCursor<{ createdAt: string; id: string }>(cursor);
    const rows = await this.notices.list(filter, limit + 1, after as AfterNotice | undefined);
    const items = rows.slice(0, limit).map((row) => notificationDocument(row, this.channels.usable()));
    const last = rows[limit - 1];
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ createdAt: last.at, id: last.id }) };
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
  async createNotificationRule(
    @Body() { onBehalfOf, ...wanted }: NewNotificationRule,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotificationRule> {
    const row = await this.manage.create(wanted, { by: actorOf(caller, onBehalfOf).subject });
    reply.header('Location', `/v1/notification-rules/${row.id}`);
    return this.shown(row, reply);
  }

  @Get('notification-rules')
  @RequireScope('notifications:read')
  @ApiOperation({ summary: 'List rules of who is told of what', description: 'By name.' })
  @ApiOkResponse({ type: PageOf(NotificationRule), description: 'A page of rules' })
  @ApiProblems(400)
  async listNotificationRules(@Query() { limit = 50, cursor }: PageQuery): Promise<Page<NotificationRule>> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).name);
    const rows = await this.rules.list(limit + 1, after);
    const items = rows.slice(0, limit).map((row) => ruleDocument(row, this.channels.usable()));
    return rows.length > limit ? { items, nextCursor: encodeCursor({ name: items.at(-1)!.name }) } : { items };
  }

  @Get('notification-rules/:id')
  @RequireScope('notifications:read')
  @ApiOperation({ summary: 'Read a rule', description: 'Without the URL of a channel, which is a secret.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: NotificationRule, description: 'The rule', headers: etagHeader })
  @ApiProblems(404)
  async getNotificationRule(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotificationRule> {
    return this.shown(await this.known(id), reply);
  }

  @Patch('notification-rules/:id')
  @RequireScope('notifications:operate')
  @ApiOperation({ summary: 'Change a rule', description: 'Also pauses and enables it.' })
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: NotificationRule, description: 'The rule as it is now', headers: etagHeader })
  @ApiProblems(400, 404, 409, 412, 428)
  async updateNotificationRule(
    @Param('id') id: string,
    @Body() { onBehalfOf, reason, ...change }: NotificationRuleChange,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<NotificationRule> {
    const act = { by: actorOf(caller, onBehalfOf).subject, reason };
    return this.shown(await this.manage.change(await this.known(id), change, ifMatch, act), reply);
  }

  @Delete('notification-rules/:id')
  @HttpCode(204)
  @RequireScope('notifications:operate')
  @ApiOperation({ summary: 'Delete a rule', description: 'With its notifications, also those that are still due.' })
  @ApiParam(ID)
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiProblems(400, 404)
  async deleteNotificationRule(
    @Param('id') id: string,
    @Query() { onBehalfOf }: DeletionQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.rules.delete(await this.known(id), { by: actorOf(caller, onBehalfOf).subject });
  }

  @Post('notification-rules/:id/tests')
  @HttpCode(200)
  @RequireScope('notifications:operate')
  @ApiOperation({ summary: 'Test a rule', description: 'Tells those whom it names, at once, that this is a test.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: NotificationTest, description: 'Whether it was taken' })
  @ApiProblems(400, 404)
  async testNotificationRule(
    @Param('id') id: string,
    @Body() { reason, onBehalfOf }: NotificationRuleAct,
    @CurrentCaller() caller: Caller,
  ): Promise<NotificationTest> {
    return this.manage.test(await this.known(id), { by: actorOf(caller, onBehalfOf).subject, reason });
  }

  private async known(id: string): Promise<NotificationRuleRow> {
    const row = await this.rules.find(id);
    if (!row) throw notFound('notification rule', id);
    return row;
  }

  private shown(row: NotificationRuleRow, reply: FastifyReply): NotificationRule {
    reply.header('ETag', etagOf(String(row.version)));
    return ruleDocument(row, this.channels.usable());
  }
}
